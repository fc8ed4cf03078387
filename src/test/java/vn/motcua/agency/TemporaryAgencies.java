package vn.motcua.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agencies that one test adds to the register of the running application and closes when it is done. */
public final class TemporaryAgencies implements AutoCloseable {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 5, 10);

    private final JdbcClient jdbc;
    private final AgencyTable table;
    private final AgencyRegister register;
    private final List<Agency> added = new ArrayList<>();

    public TemporaryAgencies(JdbcClient jdbc, AgencyRegister register) {
        this.jdbc = jdbc;
        this.table = new AgencyTable(jdbc);
        this.register = register;
    }

    public Agency add() {
        return add(AgencyKind.DEPARTMENT, Optional.empty());
    }

    /** Adds one below another. */
    public Agency add(AgencyKind kind, Optional<Agency> superior) {
        String code = "Tam" + NEXT.incrementAndGet();
        table.add(List.of(
                new AgencyTable.NewAgency(code, "Đơn vị tạm " + code, kind, FIRST_DAY, superior.map(Agency::code))));
        register.changed();
        Agency agency = register.byCode(code).orElseThrow();
        added.add(agency);
        return agency;
    }

    /** Ends an agency, whatever the rules say. */
    public void end(Agency agency, LocalDate day, List<Agency> successors) {
        jdbc.sql("update agency set valid_to = :day where id = :id")
                .param("day", day)
                .param("id", agency.id())
                .update();
        successors.forEach(successor -> jdbc.sql("insert into agency_successor values (:id, :successor)")
                .param("id", agency.id())
                .param("successor", successor.id())
                .update());
        register.changed();
    }

    /** Lets the running application see at once what a test wrote behind its back. */
    public static void written(AgencyRegister register) {
        register.changed();
    }

    /** Takes every trace of a code out of the register, as no user can. */
    void remove(String code) {
        List.of(
                        "delete from agency_alias where agency_id in (select id from agency where code = :code)",
                        "delete from agency_successor where :code in (select code from agency"
                                + " where id in (agency_id, successor_id))",
                        "delete from agency_form where agency_id in (select id from agency where code = :code)",
                        "delete from agency where code = :code")
                .forEach(statement -> jdbc.sql(statement).param("code", code).update());
        register.changed();
    }

    @Override
    public void close() {
        added.forEach(agency -> end(agency, FIRST_DAY.plusDays(1), List.of()));
    }
}
