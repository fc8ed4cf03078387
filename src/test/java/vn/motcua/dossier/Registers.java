package vn.motcua.dossier;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of dossiers with a clock of the test's choice. */
final class Registers {

    private Registers() {}

    static DossierRegister at(JdbcClient jdbc, Clock clock) {
        DossierTable table = new DossierTable(jdbc);
        return new DossierRegister(table, new GroupedWriter(table), new DossierProgressTable(jdbc), clock);
    }
}
