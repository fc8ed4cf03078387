package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.shared.Digest;

/** Reads stored events. */
final class EventRows {

    private EventRows() {}

    static DossierEvent event(ResultSet row) throws SQLException {
        return new DossierEvent(
                row.getInt("no"),
                DossierEvent.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("state")).map(DossierState::ofColumn),
                row.getTimestamp("happened_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("receipt"),
                Digest.of(row.getBytes("fingerprint")),
                DossierContent.ofJson(row.getString("details")));
    }
}
