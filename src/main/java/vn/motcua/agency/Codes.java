package vn.motcua.agency;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.shared.Texts;

/** How codes of agencies are written and compared: {@code SXD} and {@code sxd} are one. */
final class Codes {

    /** Longest code, in characters. */
    static final int MAX_LENGTH = 32;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (MAX_LENGTH - 1) + "}");

    /** QĐ 20/2020/QĐ-TTg: from the left, {@code H27.12.3}. */
    private static final Pattern NATIONAL = Pattern.compile("[A-Z]\\d{2}(\\.\\d{1,3}){0,5}");

    /** QCVN 102:2016/BTTTT: from the right, {@code 000.00.12.H27}. */
    private static final Pattern NATIONAL_BEFORE_2020 = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}");

    private Codes() {}

    static String key(String code) {
        return Texts.normal(code).toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    static boolean isWellFormed(String code) {
        return FORM.matcher(code).matches();
    }

    static boolean looksNational(String code) {
        return NATIONAL.matcher(code).matches()
                || NATIONAL_BEFORE_2020.matcher(code).matches();
    }
}
