package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Digest;

class KeptSecretTest {

    private static final Instant ISSUED = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant END = Instant.parse("2026-11-30T02:00:00Z");
    private static final Digest DIGEST = Digest.of(new byte[Digest.LENGTH]);

    private final KeptSecret secret = new KeptSecret(1, 2, DIGEST, ISSUED, Optional.of(END));

    @Test
    void isValidUntilTheMomentOfItsEnd() {
        assertThat(secret.isValidAt(END.minusNanos(1))).isTrue();
        assertThat(secret.isValidAt(END)).isFalse();
        assertThat(new KeptSecret(1, 2, DIGEST, ISSUED, Optional.empty()).isValidAt(END))
                .isTrue();
    }

    @Test
    void isValidOnANodeWhoseClockIsALittleBehind() {
        assertThat(secret.isValidAt(ISSUED.minusSeconds(59))).isTrue();
        assertThat(secret.isValidAt(ISSUED.minusSeconds(61))).isFalse();
    }
}
