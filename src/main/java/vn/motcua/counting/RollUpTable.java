package vn.motcua.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;

/** SQL of the sums that can be made of those of agencies and procedures by day. */
@Component
class RollUpTable {

    private final JdbcClient jdbc;
    private final AgencyRegister agencies;

    RollUpTable(JdbcClient jdbc, AgencyRegister agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    long differing(RollUp rollUp) {
        Map<String, Object> levels = levels();
        return number(rollUp.differing(), levels) + number(rollUp.differingSteps(), levels);
    }

    /** Makes sums anew. Folding waits until the present transaction ends; the intake of dossiers and readers do not. */
    void make(RollUp rollUp) {
        Map<String, Object> levels = levels();
        jdbc.sql("lock table counting_sum, counting_step in share row exclusive mode")
                .update();
        jdbc.sql(rollUp.clear("counting_sum")).update();
        jdbc.sql(rollUp.makeSums()).params(levels).update();
        jdbc.sql(rollUp.clear("counting_step")).update();
        jdbc.sql(rollUp.makeSteps()).params(levels).update();
    }

    private long number(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    private Map<String, Object> levels() {
        List<Agency> everyone = agencies.on(agencies.today()).everyone();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("agencies", everyone.stream().map(Agency::id).toArray(Integer[]::new));
        parameters.put(
                "levels",
                everyone.stream()
                        .map(agency -> AgencyLevel.of(agency.kind()).place())
                        .toArray(Integer[]::new));
        return parameters;
    }
}
