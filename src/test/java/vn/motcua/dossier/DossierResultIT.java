package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

/** Which days a result may have been handed over, and when the work was over then. */
@MotCuaIT
class DossierResultIT {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private ProcedureCatalogue procedures;

    private ReceiveDossier dossier;
    private Instant received;
    private Instant now;

    @BeforeEach
    void receive() {
        dossier = new DossierFixture(jdbc, agencies, procedures)
                .received(aReception("sxd"))
                .received();
        received = dossier.receivedAt();
        now = received.plus(Duration.ofDays(3));
    }

    @Test
    void isReturnedOnce() {
        Outcome.Recorded first = (Outcome.Recorded) returned(now);

        assertThat(first.repeated()).isFalse();
        assertThat(returned(now)).isEqualTo(new Outcome.Recorded(first.receipt(), true));
        assertThat(returned(now.plus(SECOND))).isEqualTo(new Outcome.Closed(now));
        assertThat(returned(received.minus(SECOND))).isEqualTo(new Outcome.Closed(now));
        assertThat(moments()).containsEntry("returned_at", now).containsEntry("finished_at", now);
    }

    @Test
    void keepsItsReceiptOverLaterSteps() {
        Outcome.Recorded first = (Outcome.Recorded) returned(now);
        registerAt(now).recordStep(dossier.agency(), dossier.code(), SampleDossiers.aStep());

        assertThat(returned(now)).isEqualTo(new Outcome.Recorded(first.receipt(), true));
    }

    @Test
    void isNotReturnedBeforeReception() {
        assertThat(returned(received.minus(SECOND))).isEqualTo(new Outcome.TooEarly(received));
        assertThat(returned(received)).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void isReturnedOnTheDayOfReceptionWhereOnlyTheDayIsKnown() {
        assertThat(returned(midnight(-1))).isEqualTo(new Outcome.TooEarly(received));
        assertThat(returned(midnight(0).plus(SECOND))).isEqualTo(new Outcome.TooEarly(received));
        assertThat(returned(midnight(0))).isInstanceOf(Outcome.Recorded.class);
        assertThat(moments()).containsEntry("returned_at", midnight(0)).containsEntry("finished_at", midnight(0));
    }

    @Test
    void isNotReturnedMoreThanADayAhead() {
        Instant latest = now.plus(DossierRegister.CLOCK_TOLERANCE);

        assertThat(returned(latest.plus(SECOND))).isEqualTo(new Outcome.TooLate(latest));
        assertThat(returned(latest)).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void countsTheWorkAsOverSinceTheRefusal() {
        Instant refused = received.plus(Duration.ofDays(1));
        say(DossierState.UNRESOLVED, refused);
        assertThat(moments()).containsEntry("finished_at", refused);

        returned(now);

        assertThat(moments()).containsEntry("finished_at", refused).containsEntry("returned_at", now);
    }

    @Test
    void countsTheWorkAsOverAtTheHandOverThatCameBeforeTheRefusalWasTold() {
        say(DossierState.UNRESOLVED, now);
        returned(received);

        assertThat(moments()).containsEntry("finished_at", received).containsEntry("returned_at", received);
    }

    @Test
    void forgetsTheRefusalWhenWorkWentOn() {
        say(DossierState.UNRESOLVED, received.plus(Duration.ofDays(1)));
        say(DossierState.IN_PROGRESS, received.plus(Duration.ofDays(2)));
        returned(now);

        assertThat(moments()).containsEntry("finished_at", now);
    }

    private Outcome returned(Instant at) {
        return registerAt(now).returnResult(dossier.agency(), dossier.code(), at);
    }

    private void say(DossierState state, Instant at) {
        assertThat(registerAt(at).changeStatus(dossier.agency(), dossier.code(), state))
                .isInstanceOf(Outcome.Recorded.class);
    }

    private DossierRegister registerAt(Instant moment) {
        return Registers.at(jdbc, Clock.fixed(moment, ProvinceTime.ZONE));
    }

    private Instant midnight(int daysAfterReception) {
        return LocalDate.ofInstant(received, ProvinceTime.ZONE)
                .plusDays(daysAfterReception)
                .atStartOfDay(ProvinceTime.ZONE)
                .toInstant();
    }

    private Map<String, Instant> moments() {
        return jdbc.sql("select coalesce(finished_at, '-infinity'), coalesce(returned_at, '-infinity')"
                        + " from dossier where agency_id = :agency and code = :code")
                .param("agency", dossier.agency().id())
                .param("code", dossier.code())
                .query((row, number) -> Map.of(
                        "finished_at", row.getTimestamp(1).toInstant(),
                        "returned_at", row.getTimestamp(2).toInstant()))
                .single();
    }
}
