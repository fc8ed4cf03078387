package vn.motcua.office.rest;

import java.net.http.HttpRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import vn.motcua.rest.RestAnswer;
import vn.motcua.rest.RestClient;

/** Sends a file in parts as an agency's system would, over HTTP. */
public record FileSender(RestClient client) {

    public static final int PART = 1 << 20;

    /** Made-up bytes that begin as a PDF does; each call makes others. */
    public static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        new Random().nextBytes(bytes);
        System.arraycopy(new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7'}, 0, bytes, 0, 8);
        return bytes;
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    public static String digest(byte[] bytes) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":";
    }

    public static byte[] part(byte[] file, int no) {
        return Arrays.copyOfRange(file, no * PART, Math.min(file.length, (no + 1) * PART));
    }

    public RestAnswer begin(byte[] file) {
        return begin("""
            {"size": %d, "sha256": "%s", "partSize": %d}
            """.formatted(file.length, hex(file), PART));
    }

    public RestAnswer begin(String json) {
        return client.post("/files", json);
    }

    public String begun(byte[] file) {
        return begin(file).text("id");
    }

    public RestAnswer put(String id, byte[] file, int no) {
        return putBytes(id, no, part(file, no), digest(part(file, no)));
    }

    public RestAnswer putBytes(String id, int no, byte[] bytes, String digest) {
        return client.send(
                "/files/" + id + "/parts/" + no,
                request -> request.header("Content-Type", "application/octet-stream")
                        .header("Content-Digest", digest)
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    public RestAnswer finish(String id) {
        return client.send("/files/" + id + "/finish", request -> request.POST(HttpRequest.BodyPublishers.noBody()));
    }

    public RestAnswer abandon(String id) {
        return client.send("/files/" + id, HttpRequest.Builder::DELETE);
    }

    /** Begins, sends every part, finishes; the id. */
    public String sent(byte[] file) {
        String id = begun(file);
        for (int no = 0; no * PART < file.length; no++) {
            put(id, file, no);
        }
        if (finish(id).status() != 200) {
            throw new AssertionError("not finished: " + client.get("/files/" + id));
        }
        return id;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
