package vn.motcua.statistics.rest;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.api.OpenCall;
import vn.motcua.exchange.FieldReader;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.Period;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;

/**
 * The question a call asks, in the parameters that the addresses of pages have.
 *
 * @param fields with every mistake that was found
 */
record ReportQuery(ReportQuestion question, FieldReader fields) {

    private static final List<String> NAMES = List.of(
            "ky",
            "tu",
            "den",
            "don-vi",
            "pham-vi",
            "cap",
            "linh-vuc",
            "thu-tuc",
            "theo",
            "cach-tinh",
            "danh-ba",
            "lien-thong");

    /** Which words the parameters know that name one of a few things. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "pham-vi", List.of("ca-cap-duoi", "cap-duoi"),
            "cap", List.of("tinh", "huyen", "xa"),
            "theo", List.of("don-vi", "linh-vuc", "thu-tuc", "thang"),
            "cach-tinh", List.of("thoi-han", "ngay", "gio"),
            "danh-ba", List.of("hom-nay", "trong-ky"),
            "lien-thong", List.of("co"));

    private static final Map<String, String> FORMS =
            Map.of("ky", "2026-11, 2026-Q4, 2026", "tu", "2026-11-01", "den", "2026-11-30 (>= tu)");

    private static final int MOST_MONTHS = 120;
    private static final int LONGEST = 100;

    static ReportQuery of(OpenCall call, ReportAddresses addresses) {
        FieldReader fields = call.query(NAMES.toArray(String[]::new));
        Map<String, String> parameters = new LinkedHashMap<>();
        NAMES.forEach(name -> fields.optional(name, LONGEST).ifPresent(text -> parameters.put(name, text)));
        Stream.of("pham-vi", "lien-thong")
                .filter(parameters::containsKey)
                .filter(name -> !words(name).contains(parameters.getOrDefault(name, "")))
                .forEach(name -> reject(fields, name));
        ReportAddresses.Asked asked = addresses.read(parameters);
        asked.wrong().forEach(name -> reject(fields, name));
        if (asked.question().by() == Grouping.MONTH && months(asked.question().period()) > MOST_MONTHS) {
            fields.reject(FieldErrorCode.WRONG_FORM, "tu", "theo=thang: den - tu <= " + MOST_MONTHS / 12 * 365);
        }
        return new ReportQuery(asked.question(), fields);
    }

    private static void reject(FieldReader fields, String name) {
        if (WORDS.containsKey(name)) {
            fields.reject(FieldErrorCode.WRONG_TYPE, name, String.join(", ", words(name)));
        } else if (FORMS.containsKey(name)) {
            fields.reject(FieldErrorCode.WRONG_FORM, name, FORMS.getOrDefault(name, ""));
        } else {
            fields.reject(FieldErrorCode.NOT_IN_CATALOGUE, name);
        }
    }

    private static List<String> words(String name) {
        return WORDS.getOrDefault(name, List.of());
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.from(), period.to()) + 1;
    }
}
