package vn.motcua.dossier;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the change feed: after the event with this number of this dossier, stored at this position. Readers keep
 * its text and do not look into it.
 */
record ChangeCursor(long position, long dossierId, int number) {

    private static final ChangeCursor BEGINNING = new ChangeCursor(-1, 0, 0);
    private static final Pattern TEXT = Pattern.compile("c(\\d{1,18})-(\\d{1,18})-(\\d{1,9})");
    private static final Comparator<ChangeCursor> ORDER = Comparator.comparingLong(ChangeCursor::position)
            .thenComparingLong(ChangeCursor::dossierId)
            .thenComparingInt(ChangeCursor::number);

    static Optional<ChangeCursor> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(BEGINNING);
        }
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new ChangeCursor(
                        Long.parseLong(matcher.group(1)),
                        Long.parseLong(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** Before every event at {@code position}. */
    static ChangeCursor before(long position) {
        return new ChangeCursor(position, 0, 0);
    }

    ChangeCursor orLater(ChangeCursor other) {
        return ORDER.compare(this, other) < 0 ? other : this;
    }

    String text() {
        return "c" + position + "-" + dossierId + "-" + number;
    }
}
