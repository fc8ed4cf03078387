import java.time.Duration;

/** Processor time used by the program, by its PostgreSQL and by this benchmark's clients. */
record Cpu(Duration program, Duration database, Duration clients) {

    Cpu since(Cpu before) {
        return new Cpu(program.minus(before.program), database.minus(before.database), clients.minus(before.clients));
    }

    /** In cores, over {@code seconds}. */
    String text(double seconds) {
        return "cores: JVM %.2f, PostgreSQL %.2f, clients %.2f"
                .formatted(
                        program.toMillis() / seconds / 1e3,
                        database.toMillis() / seconds / 1e3,
                        clients.toMillis() / seconds / 1e3);
    }
}
