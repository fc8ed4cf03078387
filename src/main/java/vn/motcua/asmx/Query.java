package vn.motcua.asmx;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query as .NET takes it apart.
 *
 * @param bare the parts without {@code =}, joined by commas
 * @param named the parts with {@code =}; names are compared without case
 */
record Query(String bare, List<Part> named) {

    record Part(String name, String value) {}

    static Query of(HttpServletRequest request) {
        return parse(request.getQueryString());
    }

    static Query parse(@Nullable String query) {
        List<String> bare = new ArrayList<>();
        List<Part> named = new ArrayList<>();
        for (String part : query == null ? new String[0] : query.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                bare.add(UrlText.decoded(part));
            } else {
                named.add(new Part(
                        UrlText.decoded(part.substring(0, equals)), UrlText.decoded(part.substring(equals + 1))));
            }
        }
        return new Query(String.join(",", bare), List.copyOf(named));
    }

    Optional<String> value(String name) {
        return named.stream()
                .filter(part -> part.name().equalsIgnoreCase(name))
                .map(Part::value)
                .findFirst();
    }
}
