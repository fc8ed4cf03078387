package vn.motcua.dossier;

import java.util.Locale;
import java.util.Optional;

/**
 * How a dossier that is registered here came, and by whom: personal data.
 *
 * @param name of who handed it in, where another than the owner
 */
public record Submission(Channel channel, Optional<String> name, Optional<String> phone) {

    /** The way it really came, whoever typed it. */
    public enum Channel {
        COUNTER,
        POST,
        ONLINE;

        static Channel ofColumn(String value) {
            return valueOf(value.toUpperCase(Locale.ROOT));
        }

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Says nothing, so that no log line ever holds a person. */
    @Override
    public String toString() {
        return "Submission[%s]".formatted(channel);
    }
}
