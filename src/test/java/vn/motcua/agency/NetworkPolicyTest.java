package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Network;

class NetworkPolicyTest {

    private static final List<Network> NETWORKS = List.of(Network.of("203.0.113.0/24"), Network.of("2001:db8:7::/48"));

    @Test
    void knowsWhoCallsFromElsewhere() {
        NetworkPolicy policy = new NetworkPolicy(NetworkMode.ENFORCE, NETWORKS);

        assertThat(policy.isForeign("203.0.113.200")).isFalse();
        assertThat(policy.isForeign("::ffff:203.0.113.200")).isFalse();
        assertThat(policy.isForeign("2001:db8:7:1::5")).isFalse();
        assertThat(policy.isForeign("203.0.114.1")).isTrue();
        assertThat(policy.isForeign("2001:db8:8::1")).isTrue();
    }

    @Test
    void trustsNoAddressThatIsNone() {
        assertThat(new NetworkPolicy(NetworkMode.REPORT, NETWORKS).isForeign("unknown"))
                .isTrue();
    }

    @Test
    void doesNotLookWhenItIsOff() {
        assertThat(new NetworkPolicy(NetworkMode.OFF, NETWORKS).isForeign("198.51.100.1"))
                .isFalse();
        assertThat(NetworkPolicy.NONE.isForeign("198.51.100.1")).isFalse();
    }
}
