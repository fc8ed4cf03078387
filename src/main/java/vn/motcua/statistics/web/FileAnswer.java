package vn.motcua.statistics.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.statistics.ReportFile;

/** Answers with a report as a file. */
final class FileAnswer {

    private FileAnswer() {}

    static ResponseEntity<byte[]> of(ReportFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .body(file.content());
    }

    static String disposition(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
