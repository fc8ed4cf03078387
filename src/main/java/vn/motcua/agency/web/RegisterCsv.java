package vn.motcua.agency.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyEntry;

/**
 * The register as CSV for spreadsheets: with a byte order mark, so that they read it as UTF-8, and without cells that
 * they would take for formulas.
 */
final class RegisterCsv {

    private static final List<String> COLUMNS =
            List.of("code", "name", "kind", "parent", "national-code", "valid-from", "valid-to", "standing");

    private final MessageSource messages;
    private final Locale locale;

    RegisterCsv(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String write(List<AgencyEntry> entries) {
        return Stream.concat(
                        Stream.of(COLUMNS.stream().map(column -> text("agency.column." + column))),
                        entries.stream().map(this::cells))
                .map(cells -> cells.map(RegisterCsv::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private Stream<String> cells(AgencyEntry entry) {
        Agency agency = entry.agency();
        return Stream.of(
                agency.code(),
                agency.name(),
                text("agency.kind." + agency.kind()),
                entry.parent().map(Agency::code).orElse(""),
                entry.nationalCode().orElse(""),
                agency.validFrom().toString(),
                agency.validTo().map(LocalDate::toString).orElse(""),
                text("agency.standing." + entry.standing()));
    }

    private String text(String key) {
        return messages.getMessage(key, new Object[0], locale);
    }

    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
