import java.util.List;

/**
 * What one round of registrations gave.
 *
 * @param count dossiers acknowledged
 * @param seconds from its begin to the last answer
 * @param latencies of every call, in nanoseconds, ascending
 */
record Round(long count, double seconds, long[] latencies, String cpu) {

    Round with(Cpu used) {
        return new Round(count, seconds, latencies, used.text(count));
    }

    double rate() {
        return count / seconds;
    }

    String details() {
        return "p50 %.1f ms, p99 %.1f ms   %s".formatted(percentile(50), percentile(99), cpu);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** In milliseconds. */
    double percentile(int percent) {
        int index = (int) ((latencies.length - 1L) * percent / 100);
        return latencies[index] / 1e6;
    }
}
