package vn.motcua.asmx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One raw request with the reply that ASMX gives, from a file of such cases.
 *
 * <p>A case is a name after {@code ===}, directives after {@code !} (an encoding, {@code chunked}, {@code http/1.0}), a
 * request line if it is not a POST to the dossiers' service, headers, a blank line, the body; after {@code ---} status,
 * caching and type of the reply, and below its body or a short form of it.
 */
record Golden(String name, List<String> head, String body, String expected, String reply) {

    private static final Pattern CASE = Pattern.compile("(?m)^=== ");
    private static final Pattern HEAD = Pattern.compile("! .*|[A-Z]+ (/|http:).*|[A-Za-z0-9-]+: .*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|([rnt]))");
    private static final String OPERATION = "TraKetQuaHoSo";

    static List<Golden> read(Path file) {
        try {
            return CASE.splitAsStream(Files.readString(file))
                    .filter(text -> !text.isBlank())
                    .map(Golden::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    byte[] request() throws IOException {
        byte[] content = body.getBytes(encoding());
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(bytes(start() + " " + (isDirected("http/1.0") ? "HTTP/1.0" : "HTTP/1.1") + "\r\n"));
        headers(content).forEach(header -> request.writeBytes(bytes(header + "\r\n")));
        request.writeBytes(bytes("\r\n"));
        if (isDirected("chunked")) {
            for (byte b : content) {
                request.writeBytes(bytes("1\r\n"));
                request.write(b);
                request.writeBytes(bytes("\r\n"));
            }
            request.writeBytes(bytes("0;last=1\r\nX-Trailer: 1\r\n\r\n"));
        } else {
            request.write(content);
        }
        return request.toByteArray();
    }

    boolean hasNoReplyBody() {
        return start().startsWith("HEAD ");
    }

    private List<String> headers(byte[] content) {
        List<String> headers = head.stream()
                .filter(line -> line.matches("[A-Za-z0-9-]+: .*") && !line.equals("Content-Type: -"))
                .collect(Collectors.toCollection(ArrayList::new));
        headers.addFirst("Host: dvc.example");
        if (start().startsWith("POST ") && head.stream().noneMatch(line -> line.startsWith("Content-Type: "))) {
            headers.add("Content-Type: text/xml; charset=utf-8");
        }
        if (headers.stream().noneMatch(line -> line.startsWith("Connection: "))) {
            headers.add("Connection: close");
        }
        if (isDirected("chunked")) {
            headers.add("Transfer-Encoding: chunked");
        } else if (start().startsWith("P") || content.length > 0) {
            headers.add("Content-Length: " + content.length);
        }
        return headers;
    }

    private String start() {
        return head.stream()
                .filter(line -> line.matches("[A-Z]+ (/|http:).*"))
                .findFirst()
                .orElse("POST /layouts/hatinh/dvc/DVCServiceHoSo.asmx");
    }

    private boolean isDirected(String directive) {
        return head.contains("! " + directive);
    }

    private Charset encoding() {
        return head.stream()
                .filter(line -> line.matches("! (utf|iso|windows).*"))
                .map(line -> Charset.forName(line.substring(2)))
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
    }

    private static Golden parse(String text) {
        List<String> lines = text.lines().toList();
        int split = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("--- "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text)));
        int headEnd = 1;
        while (headEnd < split && HEAD.matcher(lines.get(headEnd)).matches()) {
            headEnd++;
        }
        int bodyStart = headEnd < split && lines.get(headEnd).isEmpty() ? headEnd + 1 : headEnd;
        String reply = split + 1 < lines.size() ? lines.get(split + 1) : "";
        return new Golden(
                lines.getFirst(),
                lines.subList(1, headEnd),
                filled(String.join("\n", lines.subList(bodyStart, split))),
                lines.get(split).substring(4),
                filled(reply));
    }

    private static String filled(String text) {
        String whole = text.replace("[[11]]", "<s:Envelope xmlns:s=\"" + Posted.S11 + "\"><s:Body>")
                .replace("[[12]]", "<s:Envelope xmlns:s=\"" + Posted.S12 + "\"><s:Body>")
                .replace("[[/]]", "</s:Body></s:Envelope>")
                .replace("[[op]]", "<" + OPERATION + " xmlns=\"http://tempuri.org/\">")
                .replace("[[/op]]", "</" + OPERATION + ">");
        return ESCAPE.matcher(whole).replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group())));
    }

    private static String unescaped(String escape) {
        return switch (escape.charAt(1)) {
            case 'r' -> "\r";
            case 'n' -> "\n";
            case 't' -> "\t";
            default -> Character.toString(Integer.parseInt(escape.substring(2), 16));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
