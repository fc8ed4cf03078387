package vn.motcua.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteConfigurationTest {

    @Test
    void believesNobodyWithoutNamedProxies() {
        assertThat(SiteConfiguration.forwarded(Optional.empty())).isEmpty();
        assertThat(SiteConfiguration.forwarded(Optional.of(" "))).isEmpty();
    }

    @Test
    void believesTheNamedProxiesOnly() {
        assertThat(SiteConfiguration.forwarded(Optional.of("10\\.0\\.0\\.1"))).hasValueSatisfying(valve -> {
            assertThat(valve.getInternalProxies()).isEqualTo("10\\.0\\.0\\.1");
            assertThat(valve.getTrustedProxies()).isNull();
            assertThat(valve.getRemoteIpHeader()).isEqualTo("X-Forwarded-For");
        });
    }
}
