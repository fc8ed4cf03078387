import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Measures figures: reports among many dossiers against reports among few and against counting the dossiers each time,
 * registrations with figures kept against registrations without, and registrations beside reports against registrations
 * alone; each in turns within one run.
 */
final class Statistics {

    private static final String USAGE = """
        Usage: bench/statistics [--only=reports|cost|intake] [--few=50000] [--many=5000000] [--keep=DIRECTORY]
                                [--rounds=5] [--seconds=10] [--warm-up=30] [--clients=16]
        """;
    private static final Set<String> NAMES =
            Set.of("only", "few", "many", "keep", "rounds", "seconds", "warm-up", "clients");

    private final List<String> arguments;

    private Statistics(List<String> arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] arguments) throws Exception {
        for (String argument : arguments) {
            if (!NAMES.contains(argument.replaceFirst("^--([^=]+)=.+$", "$1"))) {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
        AtomicBoolean ending = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.set(true)));
        try {
            new Statistics(List.of(arguments)).run();
        } catch (IllegalStateException e) {
            // Ctrl-C also ends what is being measured: that is no failure of it.
            if (!ending.get()) {
                System.err.println("FAILED: " + e.getMessage());
                System.exit(1);
            }
        }
    }

    private void run() throws Exception {
        Load load = new Load((int) number("rounds", 5), (int) number("seconds", 10), (int) number("warm-up", 30), (int)
                number("clients", 16));
        printMachine(load);
        if (isAsked("cost")) {
            CountingCost.measure(load);
        }
        if (isAsked("reports") || isAsked("intake")) {
            try (Filled many = many()) {
                if (isAsked("reports")) {
                    try (Filled few = Filled.start(number("few", 50_000))) {
                        new ReportTimes(few, many, load.rounds()).measure();
                    }
                }
                if (isAsked("intake")) {
                    new ReportsBesideIntake(many, load).measure();
                }
            }
        }
        printLoad();
    }

    private Filled many() throws IOException, InterruptedException {
        long dossiers = number("many", 5_000_000);
        Optional<Path> directory = text("keep").map(Path::of);
        if (directory.isEmpty()) {
            return Filled.start(dossiers);
        }
        Files.createDirectories(directory.get());
        return Filled.start(dossiers, directory.get());
    }

    private static void printMachine(Load load) {
        System.out.printf(
                "%d cores, %s %s · Java %s · %s%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                load);
        printLoad();
    }

    private static void printLoad() {
        System.out.printf(
                "load of the machine in the last minute: %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private boolean isAsked(String part) {
        return text("only").map(part::equals).orElse(true);
    }

    private long number(String name, long otherwise) {
        return text(name).map(Long::valueOf).orElse(otherwise);
    }

    private Optional<String> text(String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith("--" + name + "="))
                .map(argument -> argument.substring(name.length() + 3))
                .findFirst();
    }
}
