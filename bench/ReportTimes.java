import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long reports take among many dossiers and among few, and by grouping the dossiers themselves. */
final class ReportTimes {

    private static final int IN_A_ROUND = 20;
    private static final String YEAR = "report 06c of a year";

    private final Filled few;
    private final Filled many;
    private final int rounds;
    private final int lastYear = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear() - 1;

    ReportTimes(Filled few, Filled many, int rounds) {
        this.few = few;
        this.many = many;
        this.rounds = rounds;
    }

    void measure() throws IOException, InterruptedException {
        GroupBy grouped = new GroupBy(many.psql(), lastYear + "-01-01", lastYear + "-12-31");
        List<Double> grouping = verify(grouped);
        Map<String, String> questions = questions();
        double year = 0;
        System.out.printf("%-44s %10s %10s %7s%n", "median ms of", "few", "many", "ratio");
        for (Map.Entry<String, String> question : questions.entrySet()) {
            double ofMany = compare(question.getKey(), question.getValue());
            year = question.getKey().equals(YEAR) ? ofMany : year;
        }
        double fastest = grouping.stream().mapToDouble(each -> each).min().orElseThrow();
        System.out.printf("GROUP BY over the many dossiers, fastest of %d: %,.0f ms%n", grouping.size(), fastest);
        System.out.printf("ratio GROUP BY/report 06c of a year: %.0f%n", fastest / year);
    }

    /** The report and the grouping say the same; returns how long grouping took. */
    private List<Double> verify(GroupBy grouped) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        long[] report = ReportClient.total(many.reports().ask(year("") + "&rule=DATE"));
        for (int i = 0; i < 3; i++) {
            GroupBy.Answer answer = grouped.ask();
            times.add(answer.milliseconds());
            if (!Arrays.equals(report, answer.total())) {
                throw new IllegalStateException("the report says %s, the dossiers %s"
                        .formatted(Arrays.toString(report), Arrays.toString(answer.total())));
            }
        }
        System.out.printf("columns 3 to 13 of both: %s%n", Arrays.toString(report));
        return times;
    }

    private Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put(YEAR, year(""));
        questions.put("the same with handling times", year("&times=1"));
        questions.put("report 06c of this year until now", period(lastYear + 1, "01-01", "12-31"));
        questions.put("province from 17/02 to 09/11", period(lastYear, "02-17", "11-09"));
        questions.put("province by sector", year("&by=SECTOR"));
        questions.put("report 06a of a department by procedure", year("&by=PROCEDURE&unit=sxd"));
        questions.put("province by month", year("&by=MONTH"));
        questions.put("first page: received in the province", year("&column=RECEIVED"));
        questions.put("first page: late in the province", year("&column=LATE"));
        questions.put(
                "first page: overdue in the province, now", period(lastYear + 1, "01-01", "12-31") + "&column=OVERDUE");
        questions.put("first page: received by a department", year("&unit=sxd&column=RECEIVED"));
        return questions;
    }

    private String year(String more) {
        return period(lastYear, "01-01", "12-31") + more;
    }

    private static String period(int year, String from, String to) {
        return "from=%1$d-%2$s&to=%1$d-%3$s".formatted(year, from, to);
    }

    private double compare(String name, String question) throws IOException, InterruptedException {
        few.reports().times(question, IN_A_ROUND);
        many.reports().times(question, IN_A_ROUND);
        List<Double> ofFew = new ArrayList<>();
        List<Double> ofMany = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ofFew.addAll(few.reports().times(question, IN_A_ROUND));
            ofMany.addAll(many.reports().times(question, IN_A_ROUND));
        }
        double fewer = Round.median(ofFew);
        double more = Round.median(ofMany);
        System.out.printf("%-44s %10.1f %10.1f %7.2f%n", name, fewer, more, more / fewer);
        return more;
    }
}
