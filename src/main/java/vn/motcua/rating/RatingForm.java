package vn.motcua.rating;

import java.util.Optional;

/**
 * The form with the one question.
 *
 * @param mark given before, or just now
 * @param comment may hold personal data
 * @param problem last part of the message that says what is wrong; empty when nothing is
 */
public record RatingForm(String ticket, Optional<Mark> mark, String comment, boolean given, String problem) {

    /** Characters of the longest comment. */
    public static final int LONGEST = 500;

    public int longest() {
        return LONGEST;
    }

    public Mark[] marks() {
        return Mark.values();
    }

    /** Says nothing of the comment. */
    @Override
    public String toString() {
        return "RatingForm[" + mark + "]";
    }
}
