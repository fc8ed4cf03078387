import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What it costs registrations that figures are kept: the program against itself without counting, in turns. */
final class CountingCost {

    private static final int DEMO = 1_000;

    private final String name;
    private final Application app;
    private final Registrations registrations;
    private final List<Round> rounds = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();

    private CountingCost(String name, Application app, int clients) {
        this.name = name;
        this.app = app;
        this.registrations = new Registrations(
                app.port(),
                clients,
                "C"
                        + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX)
                                .toUpperCase());
    }

    static void measure(Load load) throws IOException, InterruptedException {
        try (Application counting = Application.start(List.of(), Program.with(DEMO));
                Application not = Application.start(List.of(), Program.with(DEMO, "uncounted"))) {
            CountingCost with = new CountingCost("counting", counting, load.clients());
            CountingCost without = new CountingCost("not counting", not, load.clients());
            with.registrations.run(0, load.warmUp());
            without.registrations.run(0, load.warmUp());
            for (int number = 1; number <= load.rounds(); number++) {
                with.round(number, load.seconds());
                without.round(number, load.seconds());
            }
            print(with, without);
        }
    }

    private void round(int number, int seconds) throws IOException, InterruptedException {
        Cpu before = app.cpu();
        Round round = registrations.run(number, seconds);
        Cpu used = app.cpu().since(before);
        rounds.add(round.with(used));
        cpu.add(used.program().plus(used.database()).toNanos() / 1e3 / round.count());
        System.out.printf(
                "round %-3d %-13s %,7.0f/s   %s%n",
                number, name, round.rate(), rounds.getLast().details());
    }

    private static void print(CountingCost with, CountingCost without) {
        for (CountingCost each : List.of(with, without)) {
            System.out.printf(
                    "median    %-13s %,7.0f/s   CPU of JVM and PostgreSQL %.0f µs a dossier%n",
                    each.name, each.rate(), Round.median(each.cpu));
        }
        System.out.printf(
                "ratio counting/not counting: %.2f registrations/s, %.2f CPU a dossier%n",
                with.rate() / without.rate(), Round.median(with.cpu) / Round.median(without.cpu));
    }

    private double rate() {
        return Round.median(rounds.stream().map(Round::rate).toList());
    }
}
