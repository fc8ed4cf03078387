package vn.motcua.statistics.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import vn.motcua.statistics.CsvLine;

/** Rows as CSV (RFC 4180), with the byte order mark by which Excel knows UTF-8. */
final class CsvText {

    static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private CsvText() {}

    static byte[] of(List<String> head, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows)
                .map(CsvLine::of)
                .collect(Collectors.joining("", CsvLine.MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
