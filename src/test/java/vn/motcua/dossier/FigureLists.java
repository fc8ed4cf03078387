package vn.motcua.dossier;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** What reports read of dossiers, through a connection of the test's choice. */
public final class FigureLists {

    private FigureLists() {}

    public static DueToday dueToday(JdbcClient jdbc, ProcedureCatalogue procedures) {
        return new DueToday(new DueTodayTable(jdbc), procedures);
    }

    public static FigureDossiers dossiers(
            JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue procedures, Clock clock) {
        return new FigureDossiers(
                new FigureDossierTable(jdbc, procedures, new FigureLines(agencies, procedures)), clock);
    }
}
