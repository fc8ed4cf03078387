package vn.motcua.journal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.journal.CallFilter;
import vn.motcua.shared.ProvinceTime;

/** What somebody asks for on the page of calls, as it stands in the address. */
record CallQuery(
        String agency,
        String from,
        String to,
        String operation,
        String result,
        String dossier,
        String reference,
        boolean foreign) {

    private static final int USUAL_DAYS = 7;

    /** From the address's parameters; who asks for nothing in particular gets the last days. */
    static CallQuery of(Map<String, String> parameters, LocalDate today) {
        String dossier = text(parameters, "ho-so");
        String reference = text(parameters, "ma-tra-cuu").toUpperCase(Locale.ROOT);
        boolean anyTime = parameters.containsKey("tu") || !dossier.isEmpty() || !reference.isEmpty();
        return new CallQuery(
                text(parameters, "don-vi"),
                anyTime
                        ? text(parameters, "tu")
                        : today.minusDays(USUAL_DAYS - 1).toString(),
                text(parameters, "den"),
                text(parameters, "chuc-nang"),
                text(parameters, "ket-qua"),
                dossier,
                reference,
                parameters.containsKey("mang-khac"));
    }

    CallFilter filter(Optional<Set<Integer>> agencies) {
        return new CallFilter(
                agencies,
                day(from).map(CallQuery::begin),
                day(to).map(day -> begin(day.plusDays(1))),
                filled(operation),
                filled(result),
                filled(dossier),
                filled(reference),
                foreign);
    }

    /** The same question about one code; the empty one stands for all. */
    CallQuery withResult(String code) {
        return new CallQuery(agency, from, to, operation, code, dossier, reference, foreign);
    }

    /** The page's address. */
    String address() {
        return address(Optional.empty());
    }

    /** The page's address, going on before a call. */
    String before(String call) {
        return address(Optional.of(call));
    }

    private String address(Optional<String> before) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/quan-tri/cuoc-goi");
        add(address, "don-vi", filled(agency));
        // Without it the last days would be meant.
        add(address, "tu", Optional.of(from));
        add(address, "den", filled(to));
        add(address, "chuc-nang", filled(operation));
        add(address, "ket-qua", filled(result));
        add(address, "ho-so", filled(dossier));
        add(address, "ma-tra-cuu", filled(reference));
        add(address, "mang-khac", foreign ? Optional.of("1") : Optional.empty());
        add(address, "truoc", before);
        return address.build(true).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, Optional<String> value) {
        value.ifPresent(text -> address.queryParam(name, URLEncoder.encode(text, StandardCharsets.UTF_8)));
    }

    private static String text(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return filled(text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ProvinceTime.ZONE).toInstant();
    }
}
