import java.time.Duration;

/** Processor time used by the program, by its PostgreSQL and by this benchmark's clients. */
record Cpu(Duration program, Duration database, Duration clients) {

    Cpu since(Cpu before) {
        return new Cpu(program.minus(before.program), database.minus(before.database), clients.minus(before.clients));
    }

    /** In microseconds for each of {@code count} dossiers. */
    String text(long count) {
        return "CPU a dossier: JVM %d µs, PostgreSQL %d µs, clients %d µs"
                .formatted(micros(program, count), micros(database, count), micros(clients, count));
    }

    private static long micros(Duration used, long count) {
        return used.toNanos() / 1_000 / count;
    }
}
