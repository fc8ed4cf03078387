package vn.motcua.asmx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes urlencoded parameters apart as they come, as .NET does: names are compared without case, values of one name are
 * joined by commas, and what has no {@code =} is no parameter.
 */
final class FormReader {

    private static final int LONGEST_NAME = 1_000;

    private final Operation operation;
    private final Parameters parameters;
    private final Charset charset;
    private final Map<String, TextSink> sinks = new TreeMap<>();

    FormReader(Operation operation, Parameters parameters, Charset charset) {
        this.operation = operation;
        this.parameters = parameters;
        this.charset = charset;
    }

    void read(InputStream in) throws IOException {
        InputStream bytes = new BufferedInputStream(in, 16 * 1024);
        StringBuilder name = new StringBuilder();
        for (int b = bytes.read(); b >= 0; b = bytes.read()) {
            if (b == '=') {
                value(bytes, sink(name.toString()));
                name.setLength(0);
            } else if (b == '&') {
                name.setLength(0);
            } else if (name.length() < LONGEST_NAME) {
                name.append((char) b);
            }
        }
        sinks.values().forEach(TextSink::complete);
    }

    private Writer sink(String encoded) {
        String name = UrlText.decoded(encoded);
        return operation.parameters().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(this::known)
                .orElseGet(Writer::nullWriter);
    }

    private Writer known(String parameter) {
        String key = parameter.toLowerCase(Locale.ROOT);
        TextSink before = sinks.get(key);
        if (before != null) {
            before.write(new char[] {','}, 0, 1);
            return before;
        }
        TextSink sink = parameters.sink(parameter);
        sinks.put(key, sink);
        return sink;
    }

    private void value(InputStream bytes, Writer sink) throws IOException {
        UrlText value = new UrlText(charset, sink);
        for (int b = bytes.read(); b >= 0 && b != '&'; b = bytes.read()) {
            value.add(b);
        }
        value.end();
    }
}
