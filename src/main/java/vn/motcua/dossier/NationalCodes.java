package vn.motcua.dossier;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the national portal calls each state, as the database has it; a state without a code fails the start. */
@Component
class NationalCodes implements InitializingBean {

    private final JdbcClient jdbc;
    private final Map<DossierState, Integer> codes = new EnumMap<>(DossierState.class);

    NationalCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        jdbc.sql("select state, national_code from dossier_state_code")
                .query((row, number) ->
                        Map.entry(DossierState.ofColumn(row.getString("state")), row.getInt("national_code")))
                .list()
                .forEach(entry -> codes.put(entry.getKey(), entry.getValue()));
        for (DossierState state : DossierState.values()) {
            of(state);
        }
    }

    int of(DossierState state) {
        return Optional.ofNullable(codes.get(state))
                .orElseThrow(() -> new IllegalStateException("no national code for " + state));
    }
}
