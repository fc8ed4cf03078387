package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.audit.Actor;
import vn.motcua.shared.Network;

@MotCuaIT
class AgencyNetworksIT {

    private static final List<Network> NETWORKS = List.of(Network.of("203.0.113.0/24"), Network.of("2001:db8:7::/48"));

    private final AgencyNetworks networks;
    private final Admissions admissions;
    private final LastUses uses;
    private final SecretRotation rotation;
    private final TemporaryAgencies agencies;
    private final Agency agency;
    private final String secret;

    AgencyNetworksIT(
            AgencyNetworks networks,
            Admissions admissions,
            LastUses uses,
            SecretRotation rotation,
            AgencySecrets secrets,
            AgencyRegister register,
            JdbcClient jdbc) {
        this.networks = networks;
        this.admissions = admissions;
        this.uses = uses;
        this.rotation = rotation;
        this.agencies = new TemporaryAgencies(jdbc, register);
        this.agency = agencies.add();
        this.secret = secrets.issue(agency, SecretSlot.CURRENT, Optional.empty());
    }

    @AfterEach
    void end() {
        agencies.close();
    }

    @Test
    void keepsNetworksOfBothFamilies() {
        assertThat(networks.of(agency)).isEqualTo(NetworkPolicy.NONE);

        put(NetworkMode.REPORT);

        assertThat(networks.of(agency)).isEqualTo(new NetworkPolicy(NetworkMode.REPORT, NETWORKS));
    }

    @Test
    void onlyMarksCallsFromElsewhereWhileThatIsReported() {
        put(NetworkMode.REPORT);

        assertThat(admit("198.51.100.1")).isEqualTo(new Admission.Admitted(agency, true));
        assertThat(admit("203.0.113.77")).isEqualTo(new Admission.Admitted(agency, false));
    }

    @Test
    void refusesCallsFromElsewhereWhenTheNetworksAreEnforced() {
        put(NetworkMode.ENFORCE);

        assertThat(admit("198.51.100.1")).isEqualTo(new Admission.NetworkNotAllowed(agency, "198.51.100.1"));
        assertThat(admit("2001:db8:7::77")).isEqualTo(new Admission.Admitted(agency));
        assertThat(admissions.admit(agency.code(), "wrong", "198.51.100.1"))
                .isInstanceOf(Admission.NotAuthenticated.class);
    }

    @Test
    void neverShutsAnAgencyOutByNamingNoNetwork() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> networks.change(agency, new NetworkPolicy(NetworkMode.ENFORCE, List.of()), Actor.SYSTEM));
    }

    @Test
    void showsWhenAndFromWhereASecretWasLastUsed() {
        admit("203.0.113.77");
        admit("203.0.113.78");
        uses.write();

        assertThat(rotation.of(agency).getFirst().lastUse().orElseThrow().address())
                .isEqualTo("203.0.113.78");
    }

    private void put(NetworkMode mode) {
        networks.change(agency, new NetworkPolicy(mode, NETWORKS), Actor.SYSTEM);
    }

    private Admission admit(String address) {
        return admissions.admit(agency.code(), secret, address);
    }
}
