package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.Refusal;
import vn.motcua.shared.ResultCode;

/** One call at an open address: nobody knows who calls, and what is answered may be kept for a minute. */
public final class OpenCall {

    private static final String CACHED = "public, max-age=60";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final JsonMapper json;

    OpenCall(HttpServletRequest request, HttpServletResponse response, JsonMapper json) {
        this.request = request;
        this.response = response;
        this.json = json;
    }

    /** The fields of the query; of one that stands there several times, the first. */
    public FieldReader query(String... names) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        for (String name : names) {
            values.put(name, Optional.ofNullable(request.getParameter(name)));
        }
        return FieldReader.ofQuery(values);
    }

    /** Answers as JSON with an entity tag; who has the same already is told so. */
    public ResponseEntity<Object> answer(Object body) {
        byte[] bytes = json.writeValueAsBytes(body);
        return tagged(digest(bytes), MediaType.APPLICATION_JSON).body(bytes);
    }

    /**
     * The same for what is true of a moment, which changes without anything else being new.
     *
     * @param alike what the body says but for the moment
     */
    public ResponseEntity<Object> answer(Object body, Object alike) {
        return tagged("W/\"%s\"".formatted(digest(json.writeValueAsBytes(alike))), MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(body));
    }

    /**
     * Answers a file to save.
     *
     * @param alike what the file says but for the moment of which it is true
     */
    public ResponseEntity<Object> file(MediaType type, byte[] body, byte[] alike, String name) {
        return tagged("W/\"%s\"".formatted(digest(alike)), type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }

    /** There is no such thing. */
    public ResponseEntity<Object> notFound() {
        return Problem.of(Refusal.of(ResultCode.UNKNOWN_ADDRESS, CallAttributes.reference(request)))
                .response();
    }

    /** Every error found in the fields. */
    public ResponseEntity<Object> invalid(FieldReader fields) {
        return Problem.of(Refusal.invalid(fields, CallAttributes.reference(request)))
                .response();
    }

    private ResponseEntity.BodyBuilder tagged(String tag, MediaType type) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        return ResponseEntity.ok().eTag(tag).contentType(type);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
