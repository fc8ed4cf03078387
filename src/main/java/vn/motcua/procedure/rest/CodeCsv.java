package vn.motcua.procedure.rest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An agency's codes as CSV (RFC 4180), with the byte order mark by which Excel knows UTF-8. */
final class CodeCsv {

    private static final String HEAD = row(Stream.of(
            "code",
            "nationalCode",
            "name",
            "sectorCode",
            "sectorName",
            "termAmount",
            "termUnit",
            "inForce",
            "validFrom",
            "changesFrom",
            "endsFrom"));

    /** What spreadsheets would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r-]");

    private CodeCsv() {}

    static String of(List<ProcedureItem> items) {
        return "\uFEFF" + HEAD + items.stream().map(CodeCsv::row).collect(Collectors.joining());
    }

    private static String row(ProcedureItem item) {
        return row(Stream.of(
                item.code(),
                item.nationalCode().orElse(""),
                item.name(),
                item.sector().code(),
                item.sector().name(),
                item.term().map(term -> Integer.toString(term.amount())).orElse(""),
                item.term().map(TermView::unit).orElse(""),
                Boolean.toString(item.inForce()),
                item.validFrom(),
                text(item.changesFrom()),
                text(item.endsFrom())));
    }

    private static String text(Optional<String> day) {
        return day.orElse("");
    }

    private static String row(Stream<String> cells) {
        return cells.map(CodeCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
