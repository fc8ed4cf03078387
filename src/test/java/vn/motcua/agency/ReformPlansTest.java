package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.shared.CsvText;

/** The reorganisations that come with the program, planned on the register of 2016. */
class ReformPlansTest {

    private static final AtomicInteger NEXT_ID = new AtomicInteger(100);
    private static final List<Reform> SHIPPED = shipped();

    private final Map<Reform, ChangePlan> plans = ReformPlans.plan(SampleLives.first(), SHIPPED);

    @Test
    void fitOneUponTheOther() {
        assertThat(SHIPPED)
                .extracting(Reform::code)
                .containsExactly("2018-07-11", "2020-01-01", "2025-01-01", "2025-03-01", "2025-07-01");
        assertThat(plans.values())
                .hasSize(5)
                .allSatisfy(plan -> assertThat(plan.problems()).isEmpty());
    }

    @Test
    void leaveAsManyAgenciesAsTheLawSays() {
        assertThat(plans.values().stream().map(plan -> valid(plan, AgencyKind.COMMUNE)))
                .containsExactly(262L, 216L, 209L, 209L, 69L);
        assertThat(plans.values().stream().map(plan -> valid(plan, AgencyKind.DISTRICT)))
                .containsExactly(13L, 13L, 12L, 12L, 0L);
        assertThat(plans.values().stream().map(plan -> valid(plan, AgencyKind.DEPARTMENT)))
                .containsExactly(15L, 15L, 15L, 10L, 10L);
    }

    @Test
    void leaveEveryEndedAgencyWithSomebodyValid() {
        AgencyLives last = last().after();

        assertThat(last.all().filter(life -> life.to().isPresent()))
                .hasSize(193 + 13 + 5)
                .allSatisfy(life -> assertThat(life.successors()).isNotEmpty());
    }

    @Test
    void knowSixtyCommunesAndNineWardsByTheirNames() {
        Map<String, Long> names = last().after()
                .validOn(last().day())
                .filter(life -> life.kind() == AgencyKind.COMMUNE)
                .map(life -> life.formOn(last().day()))
                .peek(form -> assertThat(form.parentCode()).isEmpty())
                .collect(Collectors.groupingBy(
                        form -> form.name().substring(0, "UBND Xã".length()), Collectors.counting()));

        assertThat(names).isEqualTo(Map.of("UBND Xã", 60L, "UBND Ph", 9L));
    }

    @Test
    void keepACodeThatGoesOn() {
        AgencyLife commune =
                last().after().on("18070", LocalDate.of(2019, 1, 1)).orElseThrow();
        AgencyLife merged = last().after().on("18163", last().day()).orElseThrow();

        assertThat(commune.formOn(commune.from()).name()).isEqualTo("UBND Phường Trần Phú");
        assertThat(merged.forms())
                .extracting(AgencyForm::name)
                .containsExactly("UBND Xã Sơn Hòa", "UBND Xã An Hòa Thịnh", "UBND Xã Sơn Tiến");
        assertThat(merged.aliases()).containsExactly("18151");
    }

    @Test
    void splitWhatWasSplit() {
        assertThat(last().after().withCode("18796").findFirst().orElseThrow().successors())
                .containsExactlyInAnyOrder("18823", "18754", "18832");
        assertThat(last().after().withCode("18082").findFirst().orElseThrow().successors())
                .containsExactlyInAnyOrder("18073", "18652");
    }

    @Test
    void writeEveryNameInNfc() {
        assertThat(SHIPPED)
                .allSatisfy(reform -> assertThat(Normalizer.isNormalized(reform.content(), Normalizer.Form.NFC))
                        .isTrue());
    }

    @Test
    void bringThoseBeforeThatAreNotApplied() {
        List<Reform> all = new ArrayList<>(SHIPPED);
        all.set(0, applied(SHIPPED.getFirst(), Instant.EPOCH));
        all.add(1, own(LocalDate.of(2019, 1, 1)));

        assertThat(ReformPlans.sequence(SHIPPED.get(2), all))
                .extracting(Reform::code)
                .containsExactly("2020-01-01", "2025-01-01");
        assertThat(ReformPlans.sequence(all.get(1), all)).containsExactly(all.get(1));
        assertThat(ReformPlans.sequence(SHIPPED.get(1), all))
                .extracting(Reform::code)
                .containsExactly("2020-01-01");
    }

    @Test
    void stopAtTheFirstThatCannotBeDone() {
        Map<Reform, ChangePlan> broken = ReformPlans.plan(SampleLives.small(), SHIPPED);

        assertThat(broken).hasSize(1);
        assertThat(broken.values()).allMatch(plan -> !plan.isPossible());
    }

    @Test
    void knowWhatWasAppliedUponThem() {
        Reform early = applied(own(LocalDate.of(2030, 1, 1)), Instant.EPOCH);
        Reform sameDay = applied(own(LocalDate.of(2030, 1, 1)), Instant.EPOCH.plusSeconds(1));
        Reform later = applied(own(LocalDate.of(2031, 1, 1)), Instant.EPOCH);
        Reform open = own(LocalDate.of(2032, 1, 1));

        assertThat(ReformPlans.appliedUpon(early, List.of(early, sameDay, open)))
                .contains(sameDay);
        assertThat(ReformPlans.appliedUpon(early, List.of(early, later))).contains(later);
        assertThat(ReformPlans.appliedUpon(sameDay, List.of(early, sameDay, open)))
                .isEmpty();
    }

    private ChangePlan last() {
        return List.copyOf(plans.values()).getLast();
    }

    private static long valid(ChangePlan plan, AgencyKind kind) {
        return plan.after()
                .validOn(plan.day())
                .filter(life -> life.kind() == kind)
                .count();
    }

    private static Reform own(LocalDate day) {
        return new Reform(NEXT_ID.incrementAndGet(), "own" + day, "Của tỉnh", "", day, false, "", Optional.empty());
    }

    private static Reform applied(Reform reform, Instant at) {
        return new Reform(
                reform.id(),
                reform.code(),
                reform.title(),
                reform.basis(),
                reform.day(),
                reform.shipped(),
                reform.content(),
                Optional.of(at));
    }

    private static List<Reform> shipped() {
        List<Reform> reforms = new ArrayList<>();
        for (CsvText.Row row : CsvText.rows(text("hatinh.csv")).stream().skip(1).toList()) {
            reforms.add(new Reform(
                    reforms.size() + 1,
                    row.cell(0),
                    row.cell(2),
                    row.cell(3),
                    LocalDate.parse(row.cell(1)),
                    true,
                    text(row.cell(4)),
                    Optional.empty()));
        }
        return reforms;
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("register/reforms/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
