package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.SampleAgencies;
import vn.motcua.dossier.DossierHistory;
import vn.motcua.dossier.DossierHistory.Change;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;

class DemoDossiersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00.123456Z");
    private static final List<Procedure> CATALOGUE = catalogue();
    private static final List<DossierHistory> HISTORIES = generator(NOW).next(5_000);

    @Test
    void areTheSameForTheSameMoment() {
        assertThat(generator(NOW).next(500)).isEqualTo(HISTORIES.subList(0, 500));
        assertThat(generator(NOW.plus(Duration.ofDays(3))).next(500)).isNotEqualTo(HISTORIES.subList(0, 500));
    }

    @Test
    void areTheSameInBatches() {
        DemoDossiers generator = generator(NOW);

        assertThat(Stream.concat(generator.next(300).stream(), generator.next(200).stream()))
                .containsExactlyElementsOf(HISTORIES.subList(0, 500));
    }

    @Test
    void lieInTheLastTwelveMonths() {
        assertThat(HISTORIES).allSatisfy(history -> {
            assertThat(history.received().receivedAt()).isAfter(NOW.minus(Duration.ofDays(368)));
            assertThat(moments(history)).allMatch(moment -> moment.isBefore(NOW));
        });
    }

    @Test
    void happenInTheirOrder() {
        assertThat(HISTORIES)
                .filteredOn(
                        history -> !moments(history).stream().sorted().toList().equals(moments(history)))
                .isEmpty();
    }

    @Test
    void haveCodesOfTheirOwn() {
        assertThat(HISTORIES)
                .extracting(history ->
                        history.received().agency().code() + history.received().code())
                .doesNotHaveDuplicates();
    }

    @Test
    void areReceivedByAgenciesThatUseTheProcedure() {
        assertThat(HISTORIES)
                .extracting(DossierHistory::received)
                .allMatch(dossier -> dossier.procedure().isOf(dossier.agency()))
                .allMatch(dossier -> dossier.agency().equals(dossier.sender()));
    }

    @Test
    void haveAnAppointmentAfterTheirReception() {
        assertThat(HISTORIES)
                .extracting(DossierHistory::received)
                .allMatch(dossier ->
                        dossier.dueAt().map(dossier.receivedAt()::isBefore).orElse(true))
                .allMatch(dossier -> dossier.dueAt().isPresent()
                        == dossier.procedure().term().isPresent());
    }

    @Test
    void reachEveryKindOfAgencyThatHasSeveral() {
        assertThat(HISTORIES.stream()
                        .map(history -> history.received().agency().kind())
                        .distinct())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("DEPARTMENT", "DISTRICT", "COMMUNE");
    }

    static DemoDossiers generator(Instant now) {
        return new DemoDossiers(SampleAgencies.all(), CATALOGUE, now);
    }

    /** When each thing was stored, in the order of the history. */
    private static List<Instant> moments(DossierHistory history) {
        ReceiveDossier received = history.received();
        return Stream.concat(
                        Stream.of(received.receivedAt(), history.recordedAt()),
                        history.changes().stream().map(DemoDossiersTest::moment))
                .toList();
    }

    private static Instant moment(Change change) {
        return switch (change) {
            case Change.Status(var _, Instant at) -> at;
            case Change.Result(Instant at) -> at;
            case Change.Step(var step) -> step.at();
        };
    }

    private static List<Procedure> catalogue() {
        List<NewProcedure> procedures = DemoCatalogue.procedures();
        return IntStream.range(0, procedures.size())
                .mapToObj(index -> procedure(index + 1, procedures.get(index)))
                .toList();
    }

    private static Procedure procedure(int id, NewProcedure given) {
        Procedure.Owner owner = switch (given.owner()) {
            case "ubnd_huyen" -> new Procedure.Owner.AllDistricts();
            case "ubnd_xa" -> new Procedure.Owner.AllCommunes();
            case "moi_don_vi" -> new Procedure.Owner.Everyone();
            default ->
                new Procedure.Owner.One(SampleAgencies.byCode(given.owner()).id());
        };
        return new Procedure(id, given.code(), given.name(), given.sector(), owner, given.term(), given.confidential());
    }
}
