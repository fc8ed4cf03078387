package vn.motcua.rating;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the list of comments, the latest first. */
record CommentCursor(Instant ratedAt, long dossierId) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,16})-(\\d{1,18})");
    private static final int MICROS = 1_000_000;

    /** The place before the comment with this text in its link; before all where it is none. */
    static CommentCursor of(String text, Instant end) {
        return Optional.of(FORM.matcher(text))
                .filter(Matcher::matches)
                .map(found -> {
                    long micros = Long.parseLong(found.group(1));
                    Instant moment = Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1000);
                    return new CommentCursor(moment, Long.parseLong(found.group(2)));
                })
                .orElse(new CommentCursor(end, Long.MAX_VALUE));
    }

    String text() {
        return ratedAt.getEpochSecond() * MICROS + ratedAt.getNano() / 1000 + "-" + dossierId;
    }
}
