package vn.motcua.asmx;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What proxies say of how a caller reached the first of them: {@code X-Forwarded-*}, else {@code Forwarded} (RFC 7239).
 *
 * <p>Each proxy may add a value. That of the outermost trusted proxy counts: callers can put anything before it.
 */
record Forwarded(Predicate<String> isTrusted) {

    private static final Pattern PAIR = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|([^;,\\s]*))");

    Origin origin(HttpServletRequest request, List<String> forwardedFor) {
        int proxies = trailing(values(forwardedFor));
        Origin origin = Origin.of(
                outermost(values(request, "X-Forwarded-Proto"), proxies),
                outermost(values(request, "X-Forwarded-Host"), proxies),
                outermost(values(request, "X-Forwarded-Port"), proxies));
        return origin.isSilent() ? standard(values(request, "Forwarded")) : origin;
    }

    private Origin standard(List<String> elements) {
        List<String> callers = elements.stream()
                .map(element -> parameter(element, "for").orElse(""))
                .toList();
        Optional<String> element = outermost(elements, trailing(callers));
        return Origin.of(
                element.flatMap(it -> parameter(it, "proto")),
                element.flatMap(it -> parameter(it, "host")),
                Optional.empty());
    }

    /** How many of the addresses at the end are of trusted proxies. */
    private int trailing(List<String> addresses) {
        int count = 0;
        while (count < addresses.size() && isTrusted.test(addresses.get(addresses.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static Optional<String> outermost(List<String> values, int proxies) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(Math.max(values.size() - 1 - proxies, 0)));
    }

    private static Optional<String> parameter(String element, String name) {
        Matcher pair = PAIR.matcher(element);
        while (pair.find()) {
            if (pair.group(1).equalsIgnoreCase(name)) {
                return Optional.of(pair.group(2) != null ? pair.group(2) : pair.group(3));
            }
        }
        return Optional.empty();
    }

    private static List<String> values(HttpServletRequest request, String header) {
        return values(Collections.list(request.getHeaders(header)));
    }

    private static List<String> values(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
    }
}
