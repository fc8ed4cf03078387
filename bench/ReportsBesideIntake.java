import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** How long registrations at a fixed rate take beside reports and alone, in turns. */
final class ReportsBesideIntake {

    private static final int REPORTS_PER_SECOND = 20;
    private static final long REFUSED = Long.MAX_VALUE;

    private final Filled system;
    private final Load load;
    private final Registrations registrations;
    private final List<String> questions;

    ReportsBesideIntake(Filled system, Load load) {
        this.system = system;
        this.load = load;
        this.registrations = new Registrations(
                system.app().port(),
                load.clients(),
                "I"
                        + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX)
                                .toUpperCase());
        int year = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
        this.questions = List.of(
                "ky=" + year,
                "theo=linh-vuc&ky=" + year,
                "theo=thu-tuc&don-vi=sxd&ky=" + year,
                "theo=linh-vuc&don-vi=stp&ky=" + (year - 1),
                "tu=%1$d-02-17&den=%1$d-11-09".formatted(year - 1));
    }

    void measure() throws Exception {
        double capacity = registrations.run(0, load.warmUp()).rate();
        double capacityNow = registrations.run(1, load.seconds()).rate();
        double rate = Math.max(capacity, capacityNow) / 2;
        System.out.printf(
                "capacity %,.0f registrations/s; now %,.0f/s, beside %d reports/s and alone%n",
                Math.max(capacity, capacityNow), rate, REPORTS_PER_SECOND);
        warmUpReports();
        List<Double> alone = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (int number = 1; number <= load.rounds(); number++) {
            alone.add(round(10 + 2 * number, rate, 0));
            beside.add(round(11 + 2 * number, rate, load.seconds()));
        }
        System.out.printf(
                "median of p95: alone %.2f ms, beside reports %.2f ms%n", Round.median(alone), Round.median(beside));
        System.out.printf("ratio p95 beside reports/alone: %.2f%n", Round.median(beside) / Round.median(alone));
    }

    /** One after another: many at once would be too much for a program that has made none yet. */
    private void warmUpReports() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(load.warmUp());
        for (int i = 0; System.nanoTime() < end; i++) {
            answered(questions.get(i % questions.size()), end);
        }
    }

    /** The p95 of registrations in milliseconds. */
    private double round(int number, double rate, int secondsOfReports) throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<long[]> reports = other.submit(() -> reports(secondsOfReports));
            Cpu before = system.app().cpu();
            Round round = registrations.run(number, load.seconds(), rate);
            Cpu used = system.app().cpu().since(before);
            long[] times = reports.get();
            System.out.printf(
                    "round %-3d %-14s %,7.0f/s   p50 %.2f ms, p95 %.2f ms, p99 %.2f ms   %s%s%n",
                    number / 2 - 5,
                    times.length == 0 ? "alone" : "beside reports",
                    round.rate(),
                    round.percentile(50),
                    round.percentile(95),
                    round.percentile(99),
                    used.text(round.count()),
                    times.length == 0
                            ? ""
                            : "   %d reports, %d of them refused, p50 %.1f ms, p95 %.1f ms"
                                    .formatted(
                                            times.length,
                                            Arrays.stream(times)
                                                    .filter(time -> time == REFUSED)
                                                    .count(),
                                            at(times, 50),
                                            at(times, 95)));
            return round.percentile(95);
        }
    }

    /** Asks at a fixed rate for so many seconds; how long each took from when it was due, ascending. */
    private long[] reports(int seconds) throws Exception {
        int count = seconds * REPORTS_PER_SECOND;
        long begun = System.nanoTime();
        List<Future<Long>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(REPORTS_PER_SECOND)) {
            for (int i = 0; i < count; i++) {
                long due = begun + i * TimeUnit.SECONDS.toNanos(1) / REPORTS_PER_SECOND;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                String question = questions.get(i % questions.size());
                running.add(threads.submit(() -> answered(question, due)));
            }
        }
        List<Long> times = new ArrayList<>();
        for (Future<Long> each : running) {
            times.add(each.get());
        }
        return times.stream().flatMapToLong(LongStream::of).sorted().toArray();
    }

    /** Nanoseconds since it was due; {@link #REFUSED} when the program was too busy. */
    private long answered(String question, long due) throws IOException, InterruptedException {
        boolean answered = system.reports().isAnswered(system.app().port(), "/api/v1/statistics/report?" + question);
        return answered ? System.nanoTime() - due : REFUSED;
    }

    private static double at(long[] times, int percent) {
        return times[(int) ((times.length - 1L) * percent / 100)] / 1e6;
    }
}
