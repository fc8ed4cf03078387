package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.audit.Actor;

/** The reorganisations that come with the program, applied within the transaction of a test. */
public final class AppliedReforms {

    private static final List<String> CODES =
            List.of("2018-07-11", "2020-01-01", "2025-01-01", "2025-03-01", "2025-07-01");

    private AppliedReforms() {}

    public static void apply(Reforms reforms) {
        for (String code : CODES) {
            assertThat(reforms.apply(reforms.byCode(code).orElseThrow(), Actor.SYSTEM))
                    .as(code)
                    .isEqualTo(new ApplyOutcome.Done());
        }
    }

    /** A register that sees what the present transaction has changed. */
    public static AgencyRegister register(JdbcClient jdbc, Clock clock) {
        return new AgencyRegister(new AgencyTable(jdbc), clock);
    }

    /** After the transaction was taken back: what was read within it is no longer so. */
    public static void forget(AgencyRegister register) {
        register.changed();
    }
}
