package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorNetworkTest {

    @Test
    void tellsIpv4AddressesApart() {
        assertThat(VisitorNetwork.of("203.0.113.7"))
                .isEqualTo("203.0.113.7")
                .isNotEqualTo(VisitorNetwork.of("203.0.113.8"));
    }

    @Test
    void takesAnIpv6NetworkOf64BitsAsOneVisitor() {
        assertThat(VisitorNetwork.of("2001:db8:1:2::1")).isEqualTo(VisitorNetwork.of("2001:db8:1:2:ffff::9"));
        assertThat(VisitorNetwork.of("2001:db8:1:2::1")).isNotEqualTo(VisitorNetwork.of("2001:db8:1:3::1"));
    }

    @Test
    void takesWhatIsNoAddressAsItIs() {
        assertThat(VisitorNetwork.of("unknown")).isEqualTo("unknown");
    }
}
