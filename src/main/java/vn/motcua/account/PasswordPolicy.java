package vn.motcua.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Which passwords are taken: long enough, not the name, not among those that everybody tries first. No rule about kinds
 * of letters: such rules make passwords that are guessed more easily (NIST SP 800-63B §3.1.1.2).
 */
final class PasswordPolicy {

    static final int SHORTEST = 10;

    /** Longer ones only cost time. */
    static final int LONGEST = 200;

    private static final Set<String> COMMON = common();

    private PasswordPolicy() {}

    /** Everything that is wrong with it at once. */
    static Set<PasswordMistake> mistakes(String password, String accountName) {
        Set<PasswordMistake> found = EnumSet.noneOf(PasswordMistake.class);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            found.add(PasswordMistake.TOO_SHORT);
        }
        if (length > LONGEST) {
            found.add(PasswordMistake.TOO_LONG);
        }
        String bare = bare(password);
        String name = bare(accountName);
        if (bare.contains(name) && bare.replace(name, "").chars().noneMatch(Character::isLetter)) {
            found.add(PasswordMistake.IS_NAME);
        }
        if (COMMON.contains(bare)) {
            found.add(PasswordMistake.TOO_COMMON);
        }
        return found;
    }

    /** Capitals and separators make no other password of it. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s@#!._*$-]", "");
    }

    private static Set<String> common() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("account/common-passwords.txt").getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("//"))
                    .map(PasswordPolicy::bare)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
