package vn.motcua.shared;

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

    @Test
    void isWrittenTheUsualWay() {
        assertThat(Network.of("192.0.2.7")).hasToString("192.0.2.7/32");
        assertThat(Network.of("2001:db8:0:0:1:0:0:0/32")).hasToString("2001:db8:0:0:1::/32");
        assertThat(Network.of("::/0")).hasToString("::/0");
        assertThat(Network.of("::1")).hasToString("::1/128");
        assertThat(Network.of("2001:db8:1:2:3:4:5:6")).hasToString("2001:db8:1:2:3:4:5:6/128");
    }

    @Test
    void hasOneLowestAddress() {
        assertThat(Network.of("10.1.2.3/8").canonical()).isEqualTo(Network.of("10.0.0.0/8"));
        assertThat(Network.of("203.0.113.255/25").canonical()).hasToString("203.0.113.128/25");
        assertThat(Network.of("203.0.113.9/0").canonical()).hasToString("0.0.0.0/0");
        assertThat(Network.of("2001:db8::1/32").canonical()).hasToString("2001:db8::/32");
    }

    @Test
    void knowsAnIpv4AddressWrittenAsIpv6() {
        assertThat(contains("10.0.0.0/8", "::ffff:10.1.2.3")).isTrue();
    }

    private static boolean contains(String network, String address) {
        return Network.of(network).contains(InetAddress.ofLiteral(address));
    }
}
