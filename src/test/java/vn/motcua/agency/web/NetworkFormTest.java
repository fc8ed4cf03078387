package vn.motcua.agency.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.NetworkMode;
import vn.motcua.agency.NetworkPolicy;
import vn.motcua.shared.Network;

class NetworkFormTest {

    @Test
    void readsOneNetworkALine() {
        NetworkForm form = NetworkForm.of("REPORT", " 203.0.113.0/24\r\n\r\n2001:db8::/32 \n203.0.113.0/24");

        assertThat(form.wrong()).isEmpty();
        assertThat(form.policy().mode()).isEqualTo(NetworkMode.REPORT);
        assertThat(form.policy().networks()).containsExactly(Network.of("203.0.113.0/24"), Network.of("2001:db8::/32"));
    }

    @Test
    void writesWhatItReads() {
        NetworkPolicy policy =
                NetworkForm.of("ENFORCE", "203.0.113.0/24\n2001:db8::/32").policy();

        assertThat(NetworkForm.of(policy).policy()).isEqualTo(policy);
    }

    @Test
    void tellsEveryWrongLineAtOnce() {
        assertThat(NetworkForm.of("OFF", "may-chu\n10.0.0.0/8\n10.1.2.3/8").wrong())
                .containsExactly(
                        Wrong.of("mang", "agency.network.problem.syntax", 1, "may-chu"),
                        Wrong.of("mang", "agency.network.problem.bits", 3, "10.1.2.3/8", "10.0.0.0/8"));
    }

    @Test
    void demandsANetworkWhereCallsAreLookedAt() {
        assertThat(NetworkForm.of("ENFORCE", " \n").wrong())
                .containsExactly(Wrong.of("mang", "agency.network.problem.none"));
        assertThat(NetworkForm.of("OFF", "").wrong()).isEmpty();
        assertThat(NetworkForm.of(null, null).wrong()).isEmpty();
    }

    @Test
    void refusesAnEndlessList() {
        String many = IntStream.range(0, 101).mapToObj(i -> "10.0.0." + i).collect(Collectors.joining("\n"));

        assertThat(NetworkForm.of("REPORT", many).wrong())
                .containsExactly(Wrong.of("mang", "agency.network.problem.many", 100));
    }
}
