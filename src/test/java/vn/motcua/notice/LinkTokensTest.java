package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.notice.LinkTokens.Purpose;
import vn.motcua.server.ServerKey;

class LinkTokensTest {

    private final LinkTokens tokens = new LinkTokens(ServerKey.ofHex("0".repeat(64)));
    private final UUID subscription = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    @Test
    void leadToTheirSubscription() {
        assertThat(tokens.subscription(Purpose.STOP, tokens.token(Purpose.STOP, subscription)))
                .contains(subscription);
    }

    @Test
    void doWhatTheyAreForOnly() {
        assertThat(tokens.subscription(Purpose.STOP, tokens.token(Purpose.CONFIRM, subscription)))
                .isEmpty();
    }

    @Test
    void areRefusedWhenTheyNameAnotherSubscription() {
        String other = tokens.token(Purpose.STOP, subscription).replace("0f8fad5b", "0f8fad5c");

        assertThat(tokens.subscription(Purpose.STOP, other)).isEmpty();
        assertThat(tokens.subscription(Purpose.STOP, "")).isEmpty();
        assertThat(tokens.subscription(Purpose.STOP, subscription + ".")).isEmpty();
    }

    @Test
    void areRefusedWithAnotherServerKey() {
        LinkTokens other = new LinkTokens(ServerKey.ofHex("1".repeat(64)));

        assertThat(tokens.subscription(Purpose.STOP, other.token(Purpose.STOP, subscription)))
                .isEmpty();
    }
}
