package vn.motcua.office;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of letters. */
@Component
class LetterTable {

    private final JdbcClient jdbc;

    LetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(int officeId, long dossierId, Letter letter) {
        jdbc.sql("""
            insert into office_letter (agency_id, dossier_id, number, issuer, issued_at, summary)
            values (:agencyId, :dossierId, :number, :issuer, :issuedAt, :summary)
            """)
                .param("agencyId", officeId)
                .param("dossierId", dossierId)
                .param("number", letter.number())
                .param("issuer", letter.issuer())
                .param("issuedAt", letter.issuedAt().atOffset(ZoneOffset.UTC))
                .param("summary", letter.summary())
                .update();
    }
}
