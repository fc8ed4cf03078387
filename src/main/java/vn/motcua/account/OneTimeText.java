package vn.motcua.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random texts that are read from a screen and typed once: groups of four, without letters that look alike. */
final class OneTimeText {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeText() {}

    /** About 20 bits a group. */
    static String ofGroups(int groups) {
        return IntStream.range(0, groups).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    /** What somebody typed, as it was shown. */
    static String normal(String typed) {
        String bare = typed.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
        return bare.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
