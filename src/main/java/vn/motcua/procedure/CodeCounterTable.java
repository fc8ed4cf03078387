package vn.motcua.procedure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the numbers in generated codes. */
@Component
class CodeCounterTable {

    private final JdbcClient jdbc;

    CodeCounterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next code of an owner; others who ask for one of the same owner wait until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    ProcedureCode next(String prefix) {
        int serial = jdbc.sql("""
            insert into procedure_counter as counter (prefix, last) values (:prefix, 1)
            on conflict (prefix) do update set last = counter.last + 1
            returning last
            """).param("prefix", prefix).query(Integer.class).single();
        return new ProcedureCode(prefix, serial);
    }
}
