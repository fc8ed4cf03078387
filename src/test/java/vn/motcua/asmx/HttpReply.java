package vn.motcua.asmx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A reply as it came over the wire; its body always has a length. */
record HttpReply(int status, Map<String, String> headers, String body) {

    static HttpReply parse(byte[] bytes) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        HttpReply reply = read(in);
        return reply.status() == 100 ? read(in) : reply;
    }

    static HttpReply read(InputStream in) throws IOException {
        HttpReply head = readHead(in);
        int length = Integer.parseInt(head.headers().getOrDefault("content-length", "0"));
        return new HttpReply(head.status(), head.headers(), new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    /** The reply to HEAD, which has a length but no body. */
    static HttpReply readHead(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ", 3)[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new HttpReply(status, headers, "");
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("The connection ended within a reply: " + line);
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
