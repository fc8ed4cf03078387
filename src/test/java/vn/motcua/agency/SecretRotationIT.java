package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Admission.Admitted;
import vn.motcua.audit.Actor;

@MotCuaIT
class SecretRotationIT {

    private static final Actor SOMEBODY = new Actor("account:quantri", "192.0.2.9", "R");

    private final SecretRotation rotation;
    private final Admissions admissions;
    private final Admissions elsewhere;
    private final TemporaryAgencies agencies;
    private final JdbcClient jdbc;
    private Agency agency;

    SecretRotationIT(
            SecretRotation rotation,
            Admissions admissions,
            AgencyRegister register,
            SecretDigests digests,
            JdbcClient jdbc) {
        this.rotation = rotation;
        this.admissions = admissions;
        this.elsewhere = AnotherNode.admissions(jdbc, digests);
        this.agencies = new TemporaryAgencies(jdbc, register);
        this.agency = agencies.add();
        this.jdbc = jdbc;
    }

    @BeforeEach
    void begin() {
        agency = agencies.add();
    }

    @AfterEach
    void end() {
        agencies.close();
    }

    @Test
    void givesAnAgencyItsFirstSecretAtOnceAndLaterOnesBesideIt() {
        IssueOutcome.Issued first = issued(30);
        IssueOutcome.Issued second = issued(30);

        assertThat(first.slot()).isEqualTo(SecretSlot.CURRENT);
        assertThat(second.slot()).isEqualTo(SecretSlot.NEXT);
        assertThat(first.validUntil())
                .isBetween(
                        Instant.now().plus(Duration.ofDays(30)).minusSeconds(60),
                        Instant.now().plus(Duration.ofDays(30)));
        assertThat(admit(first.secret())).isInstanceOf(Admitted.class);
        assertThat(admit(second.secret())).isInstanceOf(Admitted.class);
        assertThat(first.toString()).doesNotContain(first.secret());
    }

    @Test
    void doesNotReplaceANextSecretThatSomebodyMayBeUsing() {
        issued(30);
        String next = issued(30).secret();

        assertThat(issue(30)).isInstanceOf(IssueOutcome.Outdated.class);
        assertThat(admit(next)).isInstanceOf(Admitted.class);
    }

    @Test
    void issuesNothingTwiceWhenAFormIsSentTwice() {
        assertThat(rotation.issue(agency, 0, 30, SOMEBODY)).isInstanceOf(IssueOutcome.Issued.class);
        assertThat(rotation.issue(agency, 0, 30, SOMEBODY)).isInstanceOf(IssueOutcome.Outdated.class);
    }

    @Test
    void switchesAndLetsTheOldSecretEndLater() {
        String old = issued(30).secret();
        String fresh = issued(60).secret();

        assertThat(rotation.change(agency, next(), Instant.now().plusSeconds(600), SOMEBODY))
                .isTrue();

        assertThat(slots()).containsExactly(SecretSlot.CURRENT, SecretSlot.PREVIOUS);
        assertThat(admit(old)).isInstanceOf(Admitted.class);
        assertThat(admit(fresh)).isInstanceOf(Admitted.class);
    }

    @Test
    void switchesAndEndsTheOldSecretAtOnce() {
        String old = issued(30).secret();
        String fresh = issued(30).secret();

        rotation.change(agency, next(), Instant.now(), SOMEBODY);

        assertThat(slots()).containsExactly(SecretSlot.CURRENT);
        assertThat(admit(old)).isEqualTo(new Admission.SecretExpired(agency));
        assertThat(admit(fresh)).isInstanceOf(Admitted.class);
    }

    @Test
    void neverLetsTheOldSecretLastLongerThanItWouldHave() {
        issued(1);
        issued(30);

        rotation.change(agency, next(), Instant.now().plus(Duration.ofDays(9)), SOMEBODY);

        assertThat(rotation.of(agency).getLast().validUntil().orElseThrow())
                .isBefore(Instant.now().plus(Duration.ofDays(2)));
    }

    @Test
    void switchesOnceHoweverOftenItIsAsked() throws Exception {
        issued(30);
        issued(30);
        int next = next();

        List<Boolean> done = AtOnce.run(8, _ -> rotation.change(agency, next, Instant.now(), SOMEBODY));

        assertThat(done).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(slots()).containsExactly(SecretSlot.CURRENT);
    }

    @Test
    void issuesOneNextSecretHoweverManyAsk() throws Exception {
        issued(30);

        List<IssueOutcome> outcomes = AtOnce.run(8, _ -> issue(30));

        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof IssueOutcome.Issued)
                .hasSize(1);
    }

    @Test
    void revokesOneSecretAndNoOther() {
        String current = issued(30).secret();
        String next = issued(30).secret();
        Agency other = agencies.add();

        assertThat(rotation.revoke(other, next(), SOMEBODY)).isFalse();
        assertThat(rotation.revoke(agency, next(), SOMEBODY)).isTrue();

        assertThat(admit(next)).isInstanceOf(Admission.NotAuthenticated.class);
        assertThat(admit(current)).isInstanceOf(Admitted.class);
    }

    @Test
    void letsAnotherNodeKnowASecretFromTheMomentItIsShown() {
        assertThat(elsewhere.admit(agency.code(), "mct-thu-x", "192.0.2.1"))
                .isInstanceOf(Admission.NotAuthenticated.class);

        String secret = issued(30).secret();

        assertThat(elsewhere.admit(agency.code(), secret, "192.0.2.1")).isInstanceOf(Admitted.class);
        assertThat(elsewhere.admit(secret, "192.0.2.1")).isInstanceOf(Admitted.class);
    }

    @Test
    void leavesATrailOfEveryChange() {
        issued(30);
        issued(30);
        rotation.change(agency, next(), Instant.now(), SOMEBODY);
        rotation.revoke(agency, rotation.of(agency).getFirst().id(), SOMEBODY);

        assertThat(jdbc.sql("select act || ' ' || actor from audit_entry where kind = 'secret' and subject = :code"
                                + " order by id")
                        .param("code", agency.code())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "create account:quantri",
                        "create account:quantri",
                        "change account:quantri",
                        "remove account:quantri");
    }

    private IssueOutcome.Issued issued(int days) {
        return (IssueOutcome.Issued) issue(days);
    }

    private IssueOutcome issue(int days) {
        return rotation.issue(agency, SecretRotation.newest(rotation.of(agency)), days, SOMEBODY);
    }

    private int next() {
        return rotation.of(agency).getFirst().id();
    }

    private List<SecretSlot> slots() {
        return rotation.of(agency).stream().map(HeldSecret::slot).toList();
    }

    private Admission admit(String secret) {
        return admissions.admit(agency.code(), secret, "192.0.2.1");
    }
}
