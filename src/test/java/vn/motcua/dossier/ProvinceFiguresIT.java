package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;
import static vn.motcua.DossierFixture.day;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Dossier;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.ProvinceFigures.Figures;
import vn.motcua.procedure.ProcedureCatalogue;

@MotCuaIT
class ProvinceFiguresIT {

    @Autowired
    private ProvinceFigures figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private ProcedureCatalogue procedures;

    private DossierFixture dossiers;

    @BeforeEach
    void prepare() {
        dossiers = new DossierFixture(jdbc, agencies, procedures);
    }

    @Test
    void countsWhatIsOverdueAndNotWaitingForItsOwner() {
        Figures before = counted();
        dossiers.received(aReception("sxd").due(-2));
        Dossier waiting = dossiers.received(aReception("sxd").due(-2));
        dossiers.status(waiting, DossierState.SUPPLEMENT_REQUESTED, day(-1));
        dossiers.received(aReception("sxd").due(3));
        dossiers.received(aReception("sxd").due(-2).handledBy("vpub"));

        assertThat(counted().overdue()).isEqualTo(before.overdue() + 1);
    }

    @Test
    void countsWhatWasFinishedThisMonthAndOnTime() {
        Figures before = counted();
        Instant now = Instant.now();
        dossiers.returned(dossiers.received(aReception("sxd").due(3)), now);
        dossiers.returned(dossiers.received(aReception("sxd").due(-2)), now);
        dossiers.returned(dossiers.received(aReception("sxd").due(null)), now);
        dossiers.returned(dossiers.received(aReception("sxd").due(-60)), now.minus(Duration.ofDays(62)));

        Figures after = counted();
        assertThat(after.finished()).isEqualTo(before.finished() + 2);
        assertThat(after.onTime()).isEqualTo(before.onTime() + 1);
        assertThat(after.countedAt()).isAfter(before.countedAt());
    }

    @Test
    void roundsNoShareUp() {
        Figures nearly = new Figures(Instant.EPOCH, 0, 2000, 1999, 0);
        assertThat(nearly.onTimePercent()).contains(99.9);
        assertThat(new Figures(Instant.EPOCH, 0, 0, 0, 0).onTimePercent()).isEmpty();
    }

    private Figures counted() {
        figures.count();
        return figures.latest().orElseThrow();
    }
}
