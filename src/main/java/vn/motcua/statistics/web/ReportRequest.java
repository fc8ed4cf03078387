package vn.motcua.statistics.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportAddresses.Asked;
import vn.motcua.statistics.ReportAddresses.Mistake;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.TableForm;

/**
 * What the address of a report's page asks for.
 *
 * @param query of the page, as text
 */
record ReportRequest(ReportQuestion question, TableForm form, Set<Mistake> mistakes, String query) {

    private static final String FORM = "bieu";
    private static final List<String> DAYS = List.of("tu", "den");

    static ReportRequest of(Map<String, String> parameters, ReportAddresses addresses) {
        Asked asked = addresses.read(parameters);
        TableForm form = TableForm.ofWord(parameters.getOrDefault(FORM, ""));
        return new ReportRequest(asked.question(), form, asked.mistakes(), query(asked.question(), form, addresses));
    }

    /** The query of a report's page. */
    static String query(ReportQuestion question, TableForm form, ReportAddresses addresses) {
        String query = addresses.query(question);
        return form == TableForm.II06A ? query : query + "&" + FORM + "=" + form.word();
    }

    /** The same about another question. */
    ReportRequest about(ReportQuestion other, ReportAddresses addresses) {
        return new ReportRequest(other, form, mistakes, query(other, form, addresses));
    }

    /**
     * Whether an address stays good as it is: a form sends fields that are empty, and days beside the name of a period;
     * and a period that was only remembered is another one tomorrow.
     */
    static boolean isStable(Map<String, String> given, Map<String, String> read) {
        boolean named = !read.getOrDefault("ky", "").isBlank();
        return given.keySet().containsAll(read.keySet())
                && given.values().stream().noneMatch(String::isBlank)
                && !(named && DAYS.stream().anyMatch(given::containsKey));
    }
}
