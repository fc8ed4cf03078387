package vn.motcua.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agencies that one test adds to the register of the running application and closes when it is done. */
final class TemporaryAgencies implements AutoCloseable {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 5, 10);

    private final AgencyTable table;
    private final AgencyRegister register;
    private final List<Agency> added = new ArrayList<>();

    TemporaryAgencies(JdbcClient jdbc, AgencyRegister register) {
        this.table = new AgencyTable(jdbc);
        this.register = register;
    }

    Agency add() {
        String code = "Tam" + NEXT.incrementAndGet();
        table.add(List.of(new AgencyTable.NewAgency(
                code, "Đơn vị tạm " + code, AgencyKind.DEPARTMENT, FIRST_DAY, Optional.empty())));
        register.changed();
        Agency agency = register.byCode(code).orElseThrow();
        added.add(agency);
        return agency;
    }

    @Override
    public void close() {
        added.forEach(agency -> register.close(agency, FIRST_DAY.plusDays(1), List.of()));
    }
}
