package vn.motcua.asmx;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scheme, host and port, as far as they are said.
 *
 * @param host IPv6 addresses in brackets
 */
record Origin(Optional<String> scheme, Optional<String> host, OptionalInt port) {

    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?");

    /** From what headers say; what cannot be is not said. */
    static Origin of(Optional<String> scheme, Optional<String> host, Optional<String> port) {
        Optional<Matcher> match = host.map(HOST::matcher).filter(Matcher::matches);
        return new Origin(
                scheme.map(it -> it.toLowerCase(Locale.ROOT)).filter(it -> it.equals("http") || it.equals("https")),
                match.map(it -> it.group(1).toLowerCase(Locale.ROOT)),
                number(port.or(() -> match.map(it -> it.group(2)))));
    }

    boolean isSilent() {
        return scheme.isEmpty() && host.isEmpty() && port.isEmpty();
    }

    private static OptionalInt number(Optional<String> port) {
        return port.filter(it -> it.matches("[0-9]{1,5}"))
                .map(it -> OptionalInt.of(Integer.parseInt(it)))
                .orElseGet(OptionalInt::empty);
    }
}
