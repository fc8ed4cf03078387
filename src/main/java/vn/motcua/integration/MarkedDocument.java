package vn.motcua.integration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.exchange.ReadResult.Problem;
import vn.motcua.shared.FieldError.Position;

/** Shows in a document where its errors are: all of a short one, only what is near the errors of a long one. */
public final class MarkedDocument {

    static final int SHORT_LINES = 200;
    static final int SHORT_CHARS = 40_000;

    private static final int NEAR_LINES = 2;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<String> lines;
    private final Map<Integer, List<Problem>> problems;
    private final boolean whole;

    private MarkedDocument(List<String> lines, Map<Integer, List<Problem>> problems, boolean whole) {
        this.lines = lines;
        this.problems = problems;
        this.whole = whole;
    }

    /** The lines to show; those of {@code errors} that have no position are not in them. */
    public static List<MarkedLine> lines(String document, List<Problem> errors) {
        Map<Integer, List<Problem>> problems = errors.stream()
                .filter(error -> error.position().isPresent())
                .sorted(Comparator.comparingInt(MarkedDocument::column))
                .collect(Collectors.groupingBy(MarkedDocument::line));
        List<String> lines = new ArrayList<>(withoutMark(document).lines().toList());
        if (problems.containsKey(lines.size() + 1)) {
            lines.add("");
        }
        boolean whole = lines.size() <= SHORT_LINES && document.length() <= SHORT_CHARS;
        return new MarkedDocument(lines, problems, whole).lines();
    }

    private List<MarkedLine> lines() {
        List<MarkedLine> shown = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= lines.size(); number++) {
            if (whole || isNear(number)) {
                List<Problem> here = problems.getOrDefault(number, List.of());
                List<Integer> columns =
                        here.stream().map(MarkedDocument::column).distinct().toList();
                shown.add(new MarkedLine(
                        number, number > before + 1, LinePieces.of(lines.get(number - 1), columns), here));
                before = number;
            }
        }
        return List.copyOf(shown);
    }

    private boolean isNear(int number) {
        return IntStream.rangeClosed(number - NEAR_LINES, number + NEAR_LINES).anyMatch(problems::containsKey);
    }

    private static String withoutMark(String document) {
        return !document.isEmpty() && document.charAt(0) == BYTE_ORDER_MARK ? document.substring(1) : document;
    }

    private static int line(Problem problem) {
        return problem.position().map(Position::line).orElse(0);
    }

    private static int column(Problem problem) {
        return problem.position().map(Position::column).orElse(0);
    }
}
