package vn.motcua.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The days before, within and just after those asked for, as runs of years, months and days. */
final class SumParts {

    static final int BEFORE = 0;
    static final int WITHIN = 1;
    static final int NEXT = 2;

    /** Before any dossier. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private final List<Integer> parts = new ArrayList<>();
    private final List<Integer> grains = new ArrayList<>();
    private final List<String> firsts = new ArrayList<>();
    private final List<String> lasts = new ArrayList<>();
    private final List<Integer> spans = new ArrayList<>();
    private final List<String> spanFirsts = new ArrayList<>();
    private final List<String> spanEnds = new ArrayList<>();

    private SumParts() {}

    static Map<String, Object> of(SumQuestion question) {
        SumParts all = new SumParts();
        LocalDate end = question.to().plusDays(1);
        all.add(BEFORE, FIRST, question.from());
        all.add(WITHIN, question.from(), end);
        all.add(NEXT, end, end.plusDays(1));
        return all.parameters();
    }

    private void add(int part, LocalDate first, LocalDate end) {
        spans.add(part);
        spanFirsts.add(first.toString());
        spanEnds.add(end.toString());
        for (Grain.Run run : Grain.runs(first, end)) {
            parts.add(part);
            grains.add(run.grain().number());
            firsts.add(run.first().toString());
            lasts.add(run.last().toString());
        }
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("parts", parts.toArray(Integer[]::new));
        parameters.put("grains", grains.toArray(Integer[]::new));
        parameters.put("firsts", firsts.toArray(String[]::new));
        parameters.put("lasts", lasts.toArray(String[]::new));
        parameters.put("spans", spans.toArray(Integer[]::new));
        parameters.put("spanFirsts", spanFirsts.toArray(String[]::new));
        parameters.put("spanEnds", spanEnds.toArray(String[]::new));
        return parameters;
    }
}
