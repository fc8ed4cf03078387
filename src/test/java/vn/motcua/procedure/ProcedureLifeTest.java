package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.ProcedureLife.Version;

class ProcedureLifeTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    private final ProcedureLife life =
            new ProcedureLife(List.of(new Version(1, FIRST), new Version(2, SECOND)), Optional.of(END));

    @Test
    void eachVersionAppliesUntilTheNextBegins() {
        assertThat(life.versionAt(FIRST)).isOne();
        assertThat(life.versionAt(SECOND.minusNanos(1))).isOne();
        assertThat(life.versionAt(SECOND)).isEqualTo(2);
        assertThat(life.versionAt(END.plusSeconds(1))).isEqualTo(2);
    }

    @Test
    void whatWasReceivedBeforeTheFirstVersionBelongsToIt() {
        assertThat(life.versionAt(FIRST.minusSeconds(1))).isOne();
    }

    @Test
    void ofTwoVersionsThatBeginAtOnceTheLaterIsMeant() {
        ProcedureLife corrected =
                new ProcedureLife(List.of(new Version(1, FIRST), new Version(2, FIRST)), Optional.empty());

        assertThat(corrected.versionAt(FIRST)).isEqualTo(2);
    }

    @Test
    void isInForceFromItsFirstVersionUntilItsEnd() {
        assertThat(life.isInForceAt(FIRST.minusNanos(1))).isFalse();
        assertThat(life.isInForceAt(FIRST)).isTrue();
        assertThat(life.isInForceAt(END.minusNanos(1))).isTrue();
        assertThat(life.isInForceAt(END)).isFalse();
    }

    @Test
    void takesLateNewsOfWhatCameInBeforeItsEnd() {
        assertThat(life.takes(END.minusSeconds(1), END.plusSeconds(3600))).isTrue();
        assertThat(life.takes(END, END.plusSeconds(3600))).isFalse();
        assertThat(life.takes(FIRST, FIRST.minusSeconds(1))).isFalse();
    }
}
