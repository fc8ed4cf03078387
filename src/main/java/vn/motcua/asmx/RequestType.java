package vn.motcua.asmx;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request's Content-Type, taken apart as .NET does it, which does not pass over a space before the semicolon. */
final class RequestType {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final String header;
    private final String mediaType;

    private RequestType(String header) {
        int end = header.indexOf(';');
        this.header = header;
        this.mediaType = (end < 0 ? header : header.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    static RequestType of(@Nullable String header) {
        return new RequestType(header == null ? "" : header);
    }

    /** The header as it came. */
    String header() {
        return header;
    }

    boolean isFor(SoapVersion version) {
        return mediaType.equals(version.mediaType());
    }

    boolean isSoap() {
        return isFor(SoapVersion.V11) || isFor(SoapVersion.V12);
    }

    boolean isForm() {
        return mediaType.equals(FORM);
    }

    /** Whether it is of the types whose encoding the document itself may tell. */
    boolean isApplication() {
        return mediaType.startsWith("application/");
    }

    /** The action of SOAP 1.2; empty also when it is there without a value. */
    Optional<String> action() {
        return parameter("action");
    }

    Optional<String> charset() {
        return parameter("charset");
    }

    private Optional<String> parameter(String name) {
        int start = header.indexOf(';');
        while (start >= 0) {
            int end = header.indexOf(';', start + 1);
            String part =
                    header.substring(start + 1, end < 0 ? header.length() : end).strip();
            int equals = part.indexOf('=');
            if (equals >= 0 && part.regionMatches(true, 0, name, 0, name.length())) {
                return Optional.of(unquoted(part.substring(equals + 1))).filter(value -> !value.isEmpty());
            }
            start = end;
        }
        return Optional.empty();
    }

    private static String unquoted(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isQuote(value.charAt(start))) {
            start++;
        }
        while (end > start && isQuote(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == ' ' || c == '\t';
    }
}
