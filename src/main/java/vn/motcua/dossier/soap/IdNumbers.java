package vn.motcua.dossier.soap;

import java.util.regex.Pattern;

/** The usual shapes of an identity document's number: 9 or 12 digits, or a passport's letters and digits. */
final class IdNumbers {

    private static final Pattern USUAL = Pattern.compile("\\d{9}|\\d{12}|[A-Za-z]{1,2}\\d{6,8}");

    private IdNumbers() {}

    static boolean isUsual(String number) {
        return USUAL.matcher(number.replaceAll("[\\s.-]", "")).matches();
    }
}
