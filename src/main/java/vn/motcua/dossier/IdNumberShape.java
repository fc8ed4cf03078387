package vn.motcua.dossier;

/** The usual shapes of an identity document's number: 9 or 12 digits, or a passport's letters and digits. */
final class IdNumberShape {

    private IdNumberShape() {}

    /** Spaces, dots and hyphens do not count. */
    static boolean isUsual(String number) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (isLetter(c) && digits == 0) {
                letters++;
            } else if (!isSeparator(c)) {
                return false;
            }
        }
        return letters == 0 ? digits == 9 || digits == 12 : letters <= 2 && digits >= 6 && digits <= 8;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '.' || c == '-' || (c >= '\t' && c <= '\r');
    }
}
