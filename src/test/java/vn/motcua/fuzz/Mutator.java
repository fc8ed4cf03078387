package vn.motcua.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Changes requests a little, at places and in ways that have hurt readers of XML and HTTP before. */
final class Mutator {

    private static final List<String> TOKENS =
            listed("<|>|</|/>|&|;|\"|'|=|<!--|-->|--|<![CDATA[|]]>|<?xml version=\"1.0\"?>|<?x|?>|"
                    + "<!DOCTYPE a [<!ENTITY b \"c\">]>|<!ENTITY|&b;|&#0;|&#xB;|&#xD800;|&#x110000;|"
                    + "&#99999999999;|&#x41;|&lt;|&amp;lt;|&quot;|xmlns=\"\"|xmlns:a=\"b\"|"
                    + " xmlns=\"http://tempuri.org/\"|xsi:nil=\"true\"|mustUnderstand=\"1\"|encoding=\"utf-16\"|"
                    + "version=\"1.1\"|\uFEFF|\uFFFE|\uFFFF|\u0000|\u0001|\u0085|\u2028|\uD83D\uDE00|e\u0301|Đ|"
                    + "\r\n|\r|\t|a:|:|<data>|</data>|<MaHoSo|<ToTrinh>|<DinhKem>|value=\"|soap:Header|soap:Body|"
                    + "<Header>|<madonvi>|<maxacthuc>|<xml>|utf-16|us-ascii|charset=|action=|%41|%|+|,");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.ISO_8859_1,
            Charset.forName("UTF-32"),
            Charset.forName("windows-1258"));
    private static final List<String> METHODS = List.of("PUT", "DELETE", "HEAD", "OPTIONS", "GET", "PATCH");
    private static final int LONGEST = 400_000;

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** Headers, bytes, or both changed; rarely neither. */
    Request request(Request original) {
        Request changed = original;
        if (random.nextInt(3) == 0) {
            changed = withHeaders(changed, headers(changed.headers()));
        }
        if (random.nextInt(5) > 0) {
            changed = withBody(changed, bytes(changed.bodyBytes()));
        }
        String method = random.nextInt(60) == 0 ? METHODS.get(random.nextInt(METHODS.size())) : changed.method();
        return new Request(method, changed.address(), changed.headers(), changed.body(), random.nextInt(8) == 0);
    }

    String text(String original) {
        return new String(bytes(original.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    byte[] bytes(byte[] original) {
        byte[] changed = original;
        for (int i = random.nextInt(5); i >= 0 && changed.length > 0; i--) {
            changed = random.nextInt(80) == 0 ? whole(changed) : part(changed);
        }
        return changed.length > LONGEST ? Arrays.copyOf(changed, LONGEST) : changed;
    }

    private byte[] part(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = random.nextInt(1 + Math.min(60, bytes.length - at));
        return switch (random.nextInt(7)) {
            case 0 -> spliced(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(bytes, at, length, new byte[0]);
            case 2 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
            case 3 -> {
                int from = random.nextInt(bytes.length);
                yield spliced(
                        bytes, at, length, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length)));
            }
            case 4 -> spliced(bytes, at, random.nextBoolean() ? length : 0, token());
            default -> spliced(bytes, at, 0, token());
        };
    }

    /** Truncated, in another encoding, with something very long or deep. */
    private byte[] whole(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> text.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
            case 2 -> spliced(bytes, at, 0, repeated(token(), 1 + random.nextInt(100_000)));
            case 3 -> spliced(bytes, at, 0, repeated(utf8("<a>"), 1 + random.nextInt(3_000)));
            default -> spliced(bytes, at, 0, repeated(utf8(" a" + at + "=\"b\""), 1 + random.nextInt(500)));
        };
    }

    private Map<String, String> headers(Map<String, String> original) {
        Map<String, String> changed = new LinkedHashMap<>(original);
        String name = random.nextBoolean() ? "Content-Type" : "SOAPAction";
        switch (random.nextInt(4)) {
            case 0 -> changed.remove(name);
            case 1 -> changed.put(name, random.nextBoolean() ? "" : "\"\"");
            default -> {
                byte[] value = changed.getOrDefault(name, "x").getBytes(StandardCharsets.ISO_8859_1);
                byte[] other = bytes(value.length == 0 ? utf8("\"") : value);
                changed.put(name, new String(other, 0, Math.min(other.length, 2_000), StandardCharsets.ISO_8859_1));
            }
        }
        return changed;
    }

    private byte[] token() {
        return utf8(TOKENS.get(random.nextInt(TOKENS.size())));
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + added.length);
        out.write(bytes, 0, at);
        out.writeBytes(added);
        out.write(bytes, at + removed, bytes.length - at - removed);
        return out.toByteArray();
    }

    private static byte[] repeated(byte[] bytes, int times) {
        int count = Math.min(times, LONGEST / Math.max(1, bytes.length));
        byte[] all = new byte[bytes.length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
        }
        return all;
    }

    private static Request withHeaders(Request request, Map<String, String> headers) {
        return new Request(request.method(), request.address(), headers, request.body(), request.chunked());
    }

    private static Request withBody(Request request, byte[] body) {
        return new Request(
                request.method(),
                request.address(),
                request.headers(),
                new String(body, StandardCharsets.ISO_8859_1),
                request.chunked());
    }

    /** What stands between upright lines. */
    static List<String> listed(String texts) {
        return Pattern.compile("|", Pattern.LITERAL).splitAsStream(texts).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
