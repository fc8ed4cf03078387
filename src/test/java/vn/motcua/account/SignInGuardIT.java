package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.SampleAccounts;
import vn.motcua.server.ServerKey;

@MotCuaIT
class SignInGuardIT {

    private static final Visit VISIT = new Visit("127.0.0.1", "test");

    @Autowired
    private SignIn signIn;

    @Autowired
    private TemporaryAccounts people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ServerKey key;

    @Test
    void refusesTheRightPasswordTooWhileOneMustWait() {
        Account account = people.add(Role.LEADER);
        fail(account.name(), 5);

        assertThat(right(account)).isInstanceOf(SignInOutcome.MustWait.class);
        pass(account.name());
        assertThat(right(account)).isInstanceOf(SignInOutcome.Opened.class);
    }

    @Test
    void treatsNamesThatNobodyHasLikeOthers() {
        Account account = people.add(Role.LEADER);
        Account closed = people.add(Role.LEADER);
        jdbc.sql("update account set disabled = true where id = :id")
                .param("id", closed.id())
                .update();

        List<List<Class<?>>> seen = Stream.of(account.name(), closed.name(), "khong-co-" + account.name())
                .map(name -> Stream.generate(() -> signIn.byPassword(name, "sai", VISIT))
                        .limit(7)
                        .<Class<?>>map(SignInOutcome::getClass)
                        .toList())
                .toList();

        assertThat(seen)
                .allSatisfy(outcomes -> assertThat(outcomes)
                        .containsExactly(
                                SignInOutcome.Refused.class,
                                SignInOutcome.Refused.class,
                                SignInOutcome.Refused.class,
                                SignInOutcome.Refused.class,
                                SignInOutcome.Refused.class,
                                SignInOutcome.MustWait.class,
                                SignInOutcome.MustWait.class));
    }

    @Test
    void waitsLongerAfterEachFurtherMistake() {
        String name = "khong-co-ai-het";
        fail(name, 5);
        assertThat(minutesToWait(name)).isEqualTo(1);
        fail(name, 1);
        assertThat(minutesToWait(name)).as("not counted while waiting").isEqualTo(1);

        pass(name);
        fail(name, 1);
        assertThat(minutesToWait(name)).isEqualTo(2);
        for (int i = 0; i < 7; i++) {
            pass(name);
            fail(name, 1);
        }
        assertThat(minutesToWait(name)).isEqualTo(60);
    }

    @Test
    void forgetsMistakesAfterTheRightPassword() {
        Account account = people.add(Role.LEADER);
        fail(account.name(), 4);
        assertThat(right(account)).isInstanceOf(SignInOutcome.Opened.class);
        fail(account.name(), 4);

        assertThat(right(account)).isInstanceOf(SignInOutcome.Opened.class);
    }

    @Test
    void looksAtNoMorePasswordsThatComeAtOnce() throws InterruptedException, ExecutionException {
        Account account = people.add(Role.LEADER);

        List<SignInOutcome> outcomes =
                AtOnce.run(12, caller -> signIn.byPassword(account.name(), "sai " + caller, VISIT));

        assertThat(outcomes).filteredOn(SignInOutcome.Refused.class::isInstance).hasSize(5);
        assertThat(outcomes)
                .filteredOn(SignInOutcome.MustWait.class::isInstance)
                .hasSize(7);
    }

    @Test
    void slowsAnAddressThatTriesManyNames() {
        PaceTable paces = new PaceTable(jdbc, key, new SignInSettings(3, 1));
        assertThat(Stream.generate(() -> paces.take("2001:db8::1")).limit(3)).containsOnly(true);
        assertThat(paces.take("2001:db8::2")).as("the same network").isFalse();
        assertThat(paces.take("2001:db8:0:1::1")).as("another network").isTrue();

        paces.giveBack("2001:db8::1");
        assertThat(paces.take("2001:db8::1")).isTrue();
    }

    @Test
    void writesDownWhatHappenedButNotWhatWasTyped() {
        Account account = people.add(Role.LEADER);
        String typedInTheWrongField = "mat-khau-bi-mat-cua-toi";
        signIn.byPassword(typedInTheWrongField, "sai", VISIT);
        signIn.byPassword(account.name(), "sai", VISIT);
        right(account);

        assertThat(trail(account.name())).hasSize(2).first().asString().contains("refuse", "\"by\":\"password\"");
        assertThat(trail(account.name()).getLast()).contains("sign_in", "account:" + account.name());
        assertThat(jdbc.sql("select count(*) from audit_entry where subject like '%bi-mat%' or details like '%bi-mat%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void removesRowsThatSayNothingAnyMore() {
        AttemptTable attempts = new AttemptTable(jdbc, key);
        AttemptTable.Guarded guarded = new AttemptTable.Guarded.Name("lau-roi");
        attempts.begin(guarded);
        jdbc.sql("update account_attempt set last_at = now() - interval '2 days' where guarded = :guarded")
                .param("guarded", digest("lau-roi"))
                .update();
        attempts.sweep();

        assertThat(attempts.begin(guarded)).hasValue(1);
    }

    private SignInOutcome right(Account account) {
        return signIn.byPassword(account.name(), SampleAccounts.PASSWORD, VISIT);
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.byPassword(name, "sai", VISIT)).isNotInstanceOf(SignInOutcome.Opened.class);
        }
    }

    /** Lets the delay go by. */
    private void pass(String name) {
        jdbc.sql("update account_attempt set open_at = now() - interval '1 second' where guarded = :guarded")
                .param("guarded", digest(name))
                .update();
    }

    private long minutesToWait(String name) {
        return jdbc.sql("""
            select round(extract(epoch from open_at - last_at) / 60) from account_attempt where guarded = :guarded
            """).param("guarded", digest(name)).query(Long.class).single();
    }

    private byte[] digest(String name) {
        return key.digest("sign-in name", name).bytes();
    }

    private List<String> trail(String subject) {
        return jdbc.sql("""
            select act || ' ' || actor || ' ' || details from audit_entry
            where subject = :subject and act in ('refuse', 'sign_in') order by id
            """).param("subject", subject).query(String.class).list();
    }
}
