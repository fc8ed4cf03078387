package vn.motcua.statistics;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads back what {@link ReportAddresses#query} wrote. */
final class QueryText {

    private static final Pattern BETWEEN = Pattern.compile("&");
    private static final Pattern EQUALS = Pattern.compile("=");

    private QueryText() {}

    static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        BETWEEN.splitAsStream(query).filter(part -> !part.isEmpty()).forEach(part -> {
            List<String> pair = List.of(EQUALS.split(part, 2));
            parameters.put(
                    pair.getFirst(), pair.size() > 1 ? URLDecoder.decode(pair.get(1), StandardCharsets.UTF_8) : "");
        });
        return parameters;
    }
}
