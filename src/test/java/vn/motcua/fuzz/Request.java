package vn.motcua.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One HTTP request; headers and body hold a byte in each character. */
record Request(String method, String address, Map<String, String> headers, String body, boolean chunked) {

    /** As it goes over the wire. */
    byte[] bytes() {
        StringBuilder head =
                new StringBuilder(method).append(' ').append(address).append(" HTTP/1.1\r\nHost: x\r\n");
        headers.forEach((name, value) -> head.append(name)
                .append(": ")
                .append(value.replaceAll("[\\x00-\\x08\\x0A-\\x1F\\x7F]", " "))
                .append("\r\n"));
        head.append(chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + body.length())
                .append("\r\n\r\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin(head.toString()));
        if (chunked) {
            chunks(out);
        } else {
            out.writeBytes(bodyBytes());
        }
        return out.toByteArray();
    }

    byte[] bodyBytes() {
        return latin(body);
    }

    private void chunks(ByteArrayOutputStream out) {
        int size = 1 + body.length() / 3;
        for (int at = 0; at < body.length(); at += size) {
            String chunk = body.substring(at, Math.min(at + size, body.length()));
            out.writeBytes(latin(Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n"));
        }
        out.writeBytes(latin("0\r\n\r\n"));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
