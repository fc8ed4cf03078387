package vn.motcua.agency;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What admits callers on another node over the same database: with a memory of its own. */
final class AnotherNode {

    private AnotherNode() {}

    static Admissions admissions(JdbcClient jdbc, SecretDigests digests) {
        Clock clock = Clock.systemUTC();
        AccessRules rules = new AccessRules(new SecretTable(jdbc), new NetworkTable(jdbc));
        return new Admissions(
                new AgencyRegister(new AgencyTable(jdbc), clock),
                rules,
                digests,
                new LastUses(new UseTable(jdbc), clock),
                clock);
    }
}
