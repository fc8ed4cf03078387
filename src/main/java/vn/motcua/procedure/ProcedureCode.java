package vn.motcua.procedure;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Codes that this system gives procedures: {@code SXD-0001}, the owner and a number of at least four digits (see
 * docs/decisions/0018).
 */
record ProcedureCode(String prefix, int serial) {

    private static final Pattern GENERATED = Pattern.compile("[A-Z0-9]+-[0-9]{4,}", Pattern.CASE_INSENSITIVE);

    /** Whether a code has the shape of a generated one, whatever its case; no other code may. */
    static boolean isReserved(String code) {
        return GENERATED.matcher(code).matches();
    }

    /** Letters and digits of an agency's code, in capitals. */
    static String prefixOf(String agencyCode) {
        return agencyCode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    String text() {
        return "%s-%04d".formatted(prefix, serial);
    }
}
