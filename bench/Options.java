import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param seconds length of a round
 * @param warmUp seconds before the first round
 * @param jvmOptions further options of the program's JVM, for instance a flight recording
 */
record Options(int rounds, int seconds, int warmUp, int clients, Baseline baseline, List<String> jvmOptions) {

    private static final String USAGE = """
        Usage: bench/ingest|soap [--rounds=3] [--seconds=15] [--warm-up=15] [--clients=16]
                                 [--baseline=pipeline|round-trips] [--jvm=OPTION]...
        """;

    static Options of(String... arguments) {
        Options options = new Options(3, 15, 15, 16, Baseline.PIPELINE, List.of());
        for (String argument : arguments) {
            try {
                String[] parts = argument.split("=", 2);
                options = options.with(parts[0], parts[1]);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--rounds" -> new Options(positive(value), seconds, warmUp, clients, baseline, jvmOptions);
            case "--seconds" -> new Options(rounds, positive(value), warmUp, clients, baseline, jvmOptions);
            case "--warm-up" -> new Options(rounds, seconds, positive(value), clients, baseline, jvmOptions);
            case "--clients" -> new Options(rounds, seconds, warmUp, positive(value), baseline, jvmOptions);
            case "--baseline" -> new Options(rounds, seconds, warmUp, clients, Baseline.of(value), jvmOptions);
            case "--jvm" -> {
                List<String> more = new ArrayList<>(jvmOptions);
                more.add(value);
                yield new Options(rounds, seconds, warmUp, clients, baseline, more);
            }
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static int positive(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
