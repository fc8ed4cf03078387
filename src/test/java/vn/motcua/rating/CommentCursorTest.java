package vn.motcua.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CommentCursorTest {

    private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void isFoundAgainInALink() {
        CommentCursor cursor = new CommentCursor(Instant.parse("2026-11-23T02:00:00.123456Z"), 42);

        assertThat(CommentCursor.of(cursor.text(), END)).isEqualTo(cursor);
    }

    @Test
    void beginsAtTheEndWhereTheLinkSaysNothing() {
        assertThat(CommentCursor.of("", END)).isEqualTo(new CommentCursor(END, Long.MAX_VALUE));
        assertThat(CommentCursor.of("x-1", END).ratedAt()).isEqualTo(END);
    }
}
