package vn.motcua.fuzz;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server answered. */
record Answer(int status, boolean closes, String body) {

    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)");

    static Answer read(InputStream in, boolean hasBody) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int b = in.read();
            if (b < 0) {
                throw new EOFException("the connection ended within the head: " + head);
            }
            head.append((char) b);
        }
        String lower = head.toString().toLowerCase(Locale.ROOT);
        Matcher length = LENGTH.matcher(lower);
        int count = length.find() && hasBody ? Integer.parseInt(length.group(1)) : 0;
        byte[] body = in.readNBytes(count);
        if (body.length < count) {
            throw new EOFException("the connection ended within the body");
        }
        return new Answer(
                Integer.parseInt(head.substring(9, 12)),
                lower.contains("\r\nconnection: close"),
                new String(body, StandardCharsets.UTF_8));
    }
}
