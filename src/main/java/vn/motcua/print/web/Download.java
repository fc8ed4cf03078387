package vn.motcua.print.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a file that nobody keeps on the way. */
final class Download {

    private static final MediaType SHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Download() {}

    /** Shown by the browser itself where it can. */
    static ResponseEntity<byte[]> pdf(byte[] content, String name) {
        return of(content, MediaType.APPLICATION_PDF, ContentDisposition.inline(), name + ".pdf");
    }

    static ResponseEntity<byte[]> sheet(byte[] content, String name) {
        return of(content, SHEET, ContentDisposition.attachment(), name + ".xlsx");
    }

    private static ResponseEntity<byte[]> of(
            byte[] content, MediaType type, ContentDisposition.Builder disposition, String name) {
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(name).build().toString())
                .body(content);
    }
}
