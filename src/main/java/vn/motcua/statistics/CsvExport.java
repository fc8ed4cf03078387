package vn.motcua.statistics;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.FigureLine;

/** Writes a list as CSV; each part stands by itself, so that another node can go on after it. */
final class CsvExport implements ExportWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final ExportColumns columns;
    private final Locale language;
    private final StringBuilder text = new StringBuilder();

    /** @param fresh whether the file begins */
    CsvExport(ExportColumns columns, Locale language, boolean fresh) {
        this.columns = columns;
        this.language = language;
        if (fresh) {
            text.append(CsvLine.MARK).append(CsvLine.of(columns.heads(language)));
        }
    }

    @Override
    public void write(FigureLine dossier) {
        text.append(Stream.concat(
                        columns.texts(dossier, language).stream().map(CsvLine::text),
                        ExportColumns.moments(dossier).stream().map(CsvExport::moment))
                .collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public int waiting() {
        return text.length();
    }

    @Override
    public byte[] taken() {
        byte[] taken = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return taken;
    }

    @Override
    public void end() {
        // Nothing stands at the end of CSV.
    }

    private static String moment(Optional<LocalDateTime> moment) {
        return moment.map(MOMENT::format).orElse("");
    }
}
