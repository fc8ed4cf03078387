package vn.motcua.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.journal.CallFilter;

class CallQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void meansTheLastSevenDaysWhenNothingIsAsked() {
        assertThat(query(Map.of()).from()).isEqualTo("2026-11-17");
        assertThat(query(Map.of("don-vi", "sxd")).from()).isEqualTo("2026-11-17");
        assertThat(query(Map.of("tu", "")).from()).isEmpty();
    }

    @Test
    void findsOneDossierOrCallWheneverItWas() {
        assertThat(query(Map.of("ho-so", "H1")).from()).isEmpty();
        assertThat(query(Map.of("ma-tra-cuu", " 06h0jh3kx27mm30wqn32 ")).reference())
                .isEqualTo("06H0JH3KX27MM30WQN32");
    }

    @Test
    void meansWholeDaysInTheProvince() {
        CallFilter filter = filter(Map.of("tu", "2026-11-20", "den", "2026-11-21"));

        assertThat(filter.from()).contains(Instant.parse("2026-11-19T17:00:00Z"));
        assertThat(filter.to()).contains(Instant.parse("2026-11-21T17:00:00Z"));
        assertThat(filter(Map.of("tu", "hôm qua")).from()).isEmpty();
    }

    @Test
    void keepsEverythingInItsAddress() {
        Map<String, String> asked = Map.of(
                "don-vi",
                "sxd",
                "tu",
                "2026-11-20",
                "den",
                "2026-11-21",
                "chuc-nang",
                "POST /api",
                "ket-qua",
                "SAI_XAC_THUC",
                "ho-so",
                "H&1",
                "mang-khac",
                "1");

        assertThat(query(asked).address())
                .isEqualTo("/quan-tri/cuoc-goi?don-vi=sxd&tu=2026-11-20&den=2026-11-21&chuc-nang=POST+%2Fapi"
                        + "&ket-qua=SAI_XAC_THUC&ho-so=H%261&mang-khac=1");
        assertThat(query(asked).withResult("").address()).doesNotContain("ket-qua");
        assertThat(query(asked).before("R1")).endsWith("&truoc=R1");
    }

    @Test
    void showsOnlyTheAgenciesItIsGiven() {
        assertThat(query(Map.of()).filter(Optional.of(Set.of(7))).agencies()).contains(Set.of(7));
    }

    private static CallQuery query(Map<String, String> parameters) {
        return CallQuery.of(parameters, TODAY);
    }

    private static CallFilter filter(Map<String, String> parameters) {
        return query(parameters).filter(Optional.empty());
    }
}
