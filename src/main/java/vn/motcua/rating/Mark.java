package vn.motcua.rating;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An answer to: how content are you with the handling of your dossier? */
public enum Mark {
    SATISFIED("hai-long"),
    ACCEPTABLE("chap-nhan"),
    DISSATISFIED("khong-hai-long");

    private final String wire;

    Mark(String wire) {
        this.wire = wire;
    }

    /** As forms send it. */
    public String wire() {
        return wire;
    }

    /** As a form sent it. */
    public static Optional<Mark> of(String wire) {
        return Arrays.stream(values()).filter(mark -> mark.wire.equals(wire)).findFirst();
    }

    static Mark ofColumn(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
