package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.server.ServerKey;

class SealedAddressesTest {

    private final SealedAddresses addresses = new SealedAddresses(ServerKey.ofHex("0".repeat(64)));
    private final EmailAddress address = new EmailAddress("An@example.vn");
    private final UUID subscription = UUID.randomUUID();

    @Test
    void openWhatTheySealed() {
        assertThat(addresses.open(subscription, addresses.seal(subscription, address)))
                .isEqualTo(address);
    }

    @Test
    void hideTheAddress() {
        assertThat(new String(addresses.seal(subscription, address), StandardCharsets.ISO_8859_1))
                .doesNotContain("example");
    }

    @Test
    void openNothingOfAnotherSubscription() {
        byte[] sealed = addresses.seal(subscription, address);

        assertThatIllegalStateException().isThrownBy(() -> addresses.open(UUID.randomUUID(), sealed));
    }

    @Test
    void knowAnAddressAgainWhateverItsCase() {
        assertThat(addresses.digest(address))
                .isEqualTo(addresses.digest(new EmailAddress("an@EXAMPLE.vn")))
                .isNotEqualTo(addresses.digest(new EmailAddress("binh@example.vn")));
    }
}
