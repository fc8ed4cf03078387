package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.ClusterOwner;
import vn.motcua.MotCuaIT;
import vn.motcua.server.DataDirectory;

@MotCuaIT
class AuditSearchIT {

    private final AuditTrail trail;
    private final AuditSearch search;
    private final TransactionTemplate transaction;
    private final Tampering tampering;
    private final AuditChain chain;
    private final String name = "t" + UUID.randomUUID();

    AuditSearchIT(
            AuditTrail trail,
            AuditSearch search,
            TransactionTemplate transaction,
            AuditChain chain,
            DataDirectory directory) {
        this.trail = trail;
        this.search = search;
        this.transaction = transaction;
        this.chain = chain;
        this.tampering = new Tampering(new ClusterOwner(directory.root()), chain);
    }

    @BeforeEach
    void write() {
        transaction.executeWithoutResult(_ -> {
            record("account:" + name, Act.CREATE, "search_one", "a_1");
            record("account:" + name, Act.CHANGE, "search_one", "aX2");
            record("agency:" + name, Act.READ, "search-two", "b%3");
            record("system", Act.REFUSE, "search-two", name);
        });
    }

    @Test
    void findsByActorWithAndWithoutItsKind() {
        assertThat(subjects(of(name))).containsExactly("b%3", "aX2", "a_1");
        assertThat(subjects(of("account:" + name))).containsExactly("aX2", "a_1");
        assertThat(subjects(of("nobody-" + name))).isEmpty();
    }

    @Test
    void findsByWhatWasDoneToWhat() {
        assertThat(subjects(filter(Optional.of(name), Optional.of(Act.CHANGE), Optional.empty(), Optional.empty())))
                .containsExactly("aX2");
        assertThat(subjects(filter(Optional.of(name), Optional.empty(), Optional.of("search-two"), Optional.empty())))
                .containsExactly("b%3");
        assertThat(subjects(filter(Optional.of("system"), Optional.empty(), Optional.empty(), Optional.of(name))))
                .containsExactly(name);
    }

    @Test
    void takesTheBeginningOfASubjectLiterally() {
        for (String beginning : List.of("a_", "a_1")) {
            assertThat(subjects(filter(Optional.of(name), Optional.empty(), Optional.empty(), Optional.of(beginning))))
                    .containsExactly("a_1");
        }
        assertThat(subjects(filter(Optional.of(name), Optional.empty(), Optional.empty(), Optional.of("b%"))))
                .containsExactly("b%3");
        assertThat(subjects(filter(Optional.of(name), Optional.empty(), Optional.empty(), Optional.of("%"))))
                .isEmpty();
    }

    @Test
    void findsByPeriod() {
        Instant written =
                search.find(of(name), Optional.empty(), 1).getFirst().line().at();
        Instant soon = written.plusSeconds(1);

        assertThat(subjects(during(written.minusSeconds(5), soon))).hasSize(3);
        assertThat(subjects(during(soon, soon.plusSeconds(5)))).isEmpty();
        assertThat(subjects(during(written.minusSeconds(9), written.minusSeconds(5))))
                .isEmpty();
    }

    @Test
    void goesOnAfterTheLastOneShown() {
        AuditEntry first = search.find(of(name), Optional.empty(), 1).getFirst();
        AuditEntry second = search.find(of(name), Optional.of(first.id()), 1).getFirst();

        assertThat(second.line().subject()).isEqualTo("aX2");
        assertThat(search.find(of(name), Optional.of(second.id()), 9))
                .extracting(entry -> entry.line().subject())
                .containsExactly("a_1");
        assertThat(search.find(of(name), Optional.of(Long.MAX_VALUE), 9)).hasSize(3);
    }

    @Test
    void handsOverEverything() {
        transaction.executeWithoutResult(_ -> {
            for (int at = 0; at < 1_500; at++) {
                record("account:many-" + name, Act.READ, "search-many", Integer.toString(at));
            }
        });
        List<String> seen = new ArrayList<>();
        search.each(of("many-" + name), entry -> seen.add(entry.line().subject()));

        assertThat(seen)
                .hasSize(1_500)
                .doesNotHaveDuplicates()
                .startsWith("1499")
                .endsWith("0");
    }

    @Test
    void knowsWhatKindsThereAre() {
        assertThat(search.kinds())
                .isSorted()
                .contains("search_one", "search-two")
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsAnEntryThatFitsFromOneThatDoesNot() {
        AuditEntry entry = search.find(of(name), Optional.empty(), 1).getFirst();

        assertThat(search.stateOf(entry).fit()).isEqualTo(ChainState.Fit.FITS);
        assertThat(search.stateOf(entry).place()).hasValueSatisfying(lane -> {
            assertThat(lane.number()).isPositive();
            assertThat(lane.hash()).hasSize(64);
        });
        for (String change : List.of(
                "update audit_entry set actor = 'nobody' where id = " + entry.id(),
                "delete from audit_entry where id = " + (entry.id() - 1))) {
            ChainState.Fit seen = tampering.after(
                    administrator -> administrator.sql(change).update(),
                    administrator -> new AuditSearch(
                                    new AuditSearchTable(administrator), new AuditReading(administrator, chain), chain)
                            .stateOf(entry)
                            .fit());
            assertThat(seen).as(change).isEqualTo(ChainState.Fit.DOES_NOT_FIT);
        }
    }

    private void record(String actor, Act act, String kind, String subject) {
        trail.record(new Actor(actor, "203.0.113.7", "R"), act, kind, subject, Map.of());
    }

    private List<String> subjects(AuditFilter filter) {
        return search.find(filter, Optional.empty(), 100).stream()
                .map(entry -> entry.line().subject())
                .toList();
    }

    private static AuditFilter of(String actor) {
        return filter(Optional.of(actor), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private AuditFilter during(Instant from, Instant until) {
        return new AuditFilter(
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(until));
    }

    private static AuditFilter filter(
            Optional<String> actor, Optional<Act> act, Optional<String> kind, Optional<String> subject) {
        return new AuditFilter(actor, act, kind, subject, Optional.empty(), Optional.empty());
    }
}
