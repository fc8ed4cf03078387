package vn.motcua.procedure.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.procedure.transfer.ImportJob.Format;

/** Answers with files to save. */
final class FileAnswer {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private FileAnswer() {}

    static MediaType type(Format format) {
        return switch (format) {
            case XLSX -> WORKBOOK;
            case JSON -> MediaType.APPLICATION_JSON;
        };
    }

    static ResponseEntity.BodyBuilder named(String name, Format format) {
        return ResponseEntity.ok()
                .contentType(type(format))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
