package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Dossier;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierState;
import vn.motcua.procedure.ProcedureCatalogue;

/** Other tests move dossiers of the same system, but never while one of these runs. */
@MotCuaIT
class RecountingIT {

    private final JdbcClient jdbc;
    private final Recounting recounting;
    private final StatisticsCommand command;
    private final DossierFixture dossiers;

    RecountingIT(
            JdbcClient jdbc,
            Recounting recounting,
            StatisticsCommand command,
            AgencyRegister agencies,
            ProcedureCatalogue procedures) {
        this.jdbc = jdbc;
        this.recounting = recounting;
        this.command = command;
        this.dossiers = new DossierFixture(jdbc, agencies, procedures);
    }

    @BeforeEach
    void someDossiersHaveLived() {
        recounting.recount(true, agency -> {});
        Instant now = Instant.now();
        Dossier waited = dossiers.received(aReception("snv"));
        dossiers.status(waited, DossierState.SUPPLEMENT_REQUESTED, now.minus(Duration.ofDays(3)));
        dossiers.status(waited, DossierState.IN_PROGRESS, now.minus(Duration.ofDays(1)));
        dossiers.returned(waited, now);
        dossiers.received(aReception("snv").due(-2));
        dossiers.received(aReception("18070").handledBy("vpub"));
    }

    @Test
    void findsFiguresThatAreThoseOfTheDossiers() {
        Recount recount = recounting.recount(false, agency -> {});

        assertThat(recount.dossiers()).isPositive();
        assertThat(recount.untrue()).isZero();
        assertThat(recount.differing()).isZero();
        assertThat(recount.isClean()).isTrue();
    }

    @Test
    void findsAndMendsFiguresThatWereLostOrChangedOnEveryLevel() {
        jdbc.sql("update counting_sum set finished_late = finished_late + 7 where grain = 2 and place < 0")
                .update();
        jdbc.sql("delete from counting_step where grain = 1").update();
        jdbc.sql("delete from counting_delta").update();

        Recount found = recounting.recount(false, agency -> {});
        Recount mended = recounting.recount(true, agency -> {});
        Recount after = recounting.recount(false, agency -> {});

        assertThat(found.differing()).isPositive();
        assertThat(found.repaired()).isFalse();
        assertThat(mended.repaired()).isTrue();
        assertThat(after.differing()).isZero();
    }

    @Test
    void tellsOfADossierThatDoesNotStandWhereItsEventsLead() {
        Dossier dossier = dossiers.received(aReception("snv"));
        jdbc.sql("update dossier set state = 'in_progress' where id = :id")
                .param("id", dossier.id())
                .update();
        jdbc.sql("update dossier set received_at = received_at - interval '9 days' where id = :id")
                .param("id", dossier.id())
                .update();

        Recount recount = recounting.recount(true, agency -> {});

        jdbc.sql("update dossier set state = 'received', received_at = received_at + interval '9 days' where id = :id")
                .param("id", dossier.id())
                .update();
        assertThat(recount.untrue()).isEqualTo(1);
        assertThat(recounting.recount(true, agency -> {}).untrue()).isZero();
    }

    @Test
    void saysOnTheConsoleWhatItFound() {
        assertThat(said("verify")).contains("Mọi số liệu khớp với hồ sơ.");
        assertThat(said("what")).contains("Cách dùng");
    }

    private String said(String word) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        command.run(List.of(word), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
