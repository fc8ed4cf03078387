package vn.motcua.procedure;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.shared.Texts;

/**
 * A procedure with the words it is found by. Of each text there are two: as it is written, in small letters, and
 * {@link Texts#folded}; a blank stands before every word.
 */
record OfferEntry(OfferedProcedure procedure, Text name, Text everything) {

    /** How well a procedure matches, the best first. */
    enum Rank {
        CODE,
        NAME,
        NAME_BEGINS,
        NAME_HAS_PHRASE,
        NAME_HAS_WORDS,
        NAME_HAS_PHRASE_FOLDED,
        NAME_HAS_WORDS_FOLDED,
        WORDS,
        WORDS_FOLDED
    }

    /** A text in both spellings. */
    record Text(String exact, String folded) {

        static Text of(String text) {
            return new Text(apart(written(text)), apart(Texts.folded(text)));
        }

        boolean hasWords(List<String> words, boolean asWritten) {
            return words.stream().allMatch(word -> (asWritten ? exact : folded).contains(" " + word));
        }

        boolean hasPhrase(List<String> words, boolean asWritten) {
            return (asWritten ? exact : folded).contains(" " + String.join(" ", words));
        }
    }

    /**
     * What somebody typed.
     *
     * @param code as codes are compared
     */
    record Query(String code, List<String> exact, List<String> folded) {

        static Query of(String text) {
            return new Query(text.strip().toUpperCase(Locale.ROOT), words(written(text)), words(Texts.folded(text)));
        }

        boolean isEmpty() {
            return folded.isEmpty();
        }
    }

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static OfferEntry of(OfferedProcedure procedure, String words) {
        String codes = procedure.code() + " "
                + procedure.head().naming().nationalCode().orElse("");
        return new OfferEntry(
                procedure,
                Text.of(procedure.name()),
                Text.of(String.join(
                        " ", procedure.name(), codes, procedure.sector().name(), words)));
    }

    /** How well this matches; empty when it does not. Words match from their beginning on. */
    Optional<Rank> rank(Query query) {
        if (!everything.hasWords(query.folded(), false)) {
            return Optional.empty();
        }
        return Optional.of(isCode(query.code()) ? Rank.CODE : rankOfWords(query));
    }

    private boolean isCode(String code) {
        return procedure.code().toUpperCase(Locale.ROOT).equals(code)
                || procedure.head().naming().nationalCode().filter(code::equals).isPresent();
    }

    private Rank rankOfWords(Query query) {
        String phrase = " " + String.join(" ", query.exact());
        if (name.exact().equals(phrase + " ")) {
            return Rank.NAME;
        } else if (name.exact().startsWith(phrase)) {
            return Rank.NAME_BEGINS;
        } else if (name.hasPhrase(query.exact(), true)) {
            return Rank.NAME_HAS_PHRASE;
        } else if (name.hasWords(query.exact(), true)) {
            return Rank.NAME_HAS_WORDS;
        } else if (name.hasPhrase(query.folded(), false)) {
            return Rank.NAME_HAS_PHRASE_FOLDED;
        } else if (name.hasWords(query.folded(), false)) {
            return Rank.NAME_HAS_WORDS_FOLDED;
        }
        return everything.hasWords(query.exact(), true) ? Rank.WORDS : Rank.WORDS_FOLDED;
    }

    private static String written(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return Stream.of(SEPARATORS.split(text)).filter(word -> !word.isEmpty()).toList();
    }

    private static String apart(String text) {
        return " " + String.join(" ", words(text)) + " ";
    }
}
