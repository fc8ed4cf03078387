package vn.motcua.lookup;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.Texts;

/** Makes names unreadable to strangers and still recognisable to their owners: {@code N***** V** A}. */
final class NameMask {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** What agencies write around a name: a unit in brackets, several people in one field. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[(),;–]|\\s-\\s");

    private static final Pattern FORM_OF_ADDRESS =
            Pattern.compile("^(ông|bà|anh|chị|đ/c|đồng chí)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int SHORTEST_NAME = 2;

    private NameMask() {}

    /** The first letter of each word, and a star for each further letter or digit. */
    static String mask(String name) {
        return WORD.matcher(Texts.normal(name)).replaceAll(word -> Matcher.quoteReplacement(maskWord(word.group())));
    }

    /** {@code text} with every occurrence of {@code names} masked, whatever its case and accents. */
    static String maskIn(String text, Collection<String> names) {
        String wanted = names.stream()
                .flatMap(NameMask::parts)
                .distinct()
                // A whole name before a part of it.
                .sorted((one, other) -> other.length() - one.length())
                .map(NameMask::pattern)
                .collect(Collectors.joining("|"));
        String normal = Texts.normal(text);
        if (wanted.isEmpty()) {
            return normal;
        }
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + wanted + ")(?![\\p{L}\\p{N}])")
                .matcher(folded(normal));
        StringBuilder masked = new StringBuilder();
        int end = 0;
        while (found.find()) {
            masked.append(normal, end, found.start()).append(mask(normal.substring(found.start(), found.end())));
            end = found.end();
        }
        return masked.append(normal, end, normal.length()).toString();
    }

    private static String maskWord(String word) {
        StringBuilder masked = new StringBuilder();
        boolean seenFirst = false;
        for (int codePoint : word.codePoints().toArray()) {
            if (!Character.isLetterOrDigit(codePoint)) {
                masked.appendCodePoint(codePoint);
            } else if (seenFirst) {
                masked.append('*');
            } else {
                masked.appendCodePoint(codePoint);
                seenFirst = true;
            }
        }
        return masked.toString();
    }

    private static Stream<String> parts(String names) {
        return BETWEEN_NAMES
                .splitAsStream(Texts.normal(names))
                .map(String::strip)
                .map(part -> FORM_OF_ADDRESS.matcher(part).replaceFirst(""))
                .filter(part -> part.length() >= SHORTEST_NAME);
    }

    private static String pattern(String name) {
        return BLANKS.splitAsStream(folded(name)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    /** Lower case without accents, character by character, so that positions stay those of the original. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char c) {
        if (c < 0x80 || Character.isSurrogate(c)) {
            return Character.toLowerCase(c);
        }
        if (c == 'đ' || c == 'Đ') {
            return 'd';
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return decomposed.toLowerCase(Locale.ROOT).charAt(0);
    }
}
