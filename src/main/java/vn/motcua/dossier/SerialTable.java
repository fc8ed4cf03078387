package vn.motcua.dossier;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that counts the dossiers registered here: of two at once the second waits for the first. */
@Component
class SerialTable {

    private final JdbcClient jdbc;

    SerialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of an agency and day, from 1; it is given back when the transaction is rolled back. */
    int next(int agencyId, LocalDate day) {
        return jdbc.sql("""
            insert into dossier_serial (agency_id, day, last) values (:agencyId, :day, 1)
            on conflict (agency_id, day) do update set last = dossier_serial.last + 1
            returning last
            """)
                .param("agencyId", agencyId)
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
