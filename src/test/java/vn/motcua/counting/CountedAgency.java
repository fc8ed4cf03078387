package vn.motcua.counting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of one agency over all days, folded or not. */
public final class CountedAgency {

    private final JdbcClient jdbc;
    private final int agencyId;

    public CountedAgency(JdbcClient jdbc, int agencyId) {
        this.jdbc = jdbc;
        this.agencyId = agencyId;
    }

    /** By the name of what is counted, without what comes to nothing. */
    public Map<String, Long> sums() {
        Map<String, Long> sums = new HashMap<>();
        for (SumRow row : new Sums(new SumTable(jdbc))
                .rows(new SumQuestion(
                        LocalDate.of(2000, 1, 1),
                        LocalDate.of(2100, 1, 1),
                        SumQuestion.By.AGENCY,
                        Set.of(agencyId),
                        false))) {
            for (Measure measure : Measure.values()) {
                sums.merge(measure.column(), row.within().of(measure), Long::sum);
            }
        }
        sums.values().removeIf(value -> value == 0);
        return sums;
    }

    /** Rows that are not folded yet. */
    public List<String> deltas() {
        return jdbc.sql("select d::text from counting_delta d where agency_id = :id order by id")
                .param("id", agencyId)
                .query(String.class)
                .list();
    }
}
