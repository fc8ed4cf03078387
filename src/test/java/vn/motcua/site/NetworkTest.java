package vn.motcua.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void holdsItsAddressesAndNoOthers() {
        assertThat(contains("10.1.0.0/16", "10.1.255.255")).isTrue();
        assertThat(contains("10.1.0.0/16", "10.2.0.0")).isFalse();
        assertThat(contains("0.0.0.0/0", "203.0.113.9")).isTrue();
        assertThat(contains("2001:db8::/32", "2001:db8:ffff::1")).isTrue();
        assertThat(contains("2001:db8::/32", "2001:db9::1")).isFalse();
    }

    @Test
    void isOneAddressWithoutAPrefix() {
        assertThat(contains("192.0.2.7", "192.0.2.7")).isTrue();
        assertThat(contains("192.0.2.7", "192.0.2.8")).isFalse();
    }

    @Test
    void keepsTheFamiliesOfAddressesApart() {
        assertThat(contains("0.0.0.0/0", "2001:db8::1")).isFalse();
    }

    @Test
    void refusesNamesAndImpossiblePrefixes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Network.of("localhost"));
        assertThatIllegalArgumentException().isThrownBy(() -> Network.of("10.0.0.0/33"));
        assertThatIllegalArgumentException().isThrownBy(() -> Network.of("10.0.0.0/x"));
    }

    private static boolean contains(String network, String address) {
        return Network.of(network).contains(InetAddress.ofLiteral(address));
    }
}
