package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Admission.Admitted;
import vn.motcua.agency.Admission.NotAuthenticated;
import vn.motcua.agency.Admission.SecretExpired;
import vn.motcua.audit.AuditTrail;
import vn.motcua.server.ServerSettings;
import vn.motcua.shared.ProvinceTime;

@MotCuaIT
class AdmissionsIT {

    private static final String ADDRESS = "192.0.2.1";
    private static final NotAuthenticated UNKNOWN = new NotAuthenticated(Optional.empty());

    @Autowired
    private Admissions admissions;

    @Autowired
    private AgencySecrets secrets;

    @Autowired
    private AgencyRegister register;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SecretDigests digests;

    @Autowired
    private AccessRules rules;

    @Autowired
    private ServerSettings settings;

    @Autowired
    private JdbcClient jdbc;

    private TemporaryAgencies agencies;
    private Agency agency;
    private String secret;

    @BeforeEach
    void issue() {
        agencies = new TemporaryAgencies(jdbc, register);
        agency = agencies.add();
        secret = secrets.issue(agency, SecretSlot.CURRENT, Optional.empty());
    }

    @AfterEach
    void close() {
        agencies.close();
    }

    @Test
    void admitsTheRightSecretWithTheCodeInAnyCaseAndBlanks() {
        assertThat(admit(agency.code(), secret)).isEqualTo(new Admitted(agency));
        assertThat(admit(" " + agency.code().toUpperCase(Locale.ROOT) + "\u00A0", "\r\n" + secret + " "))
                .isEqualTo(new Admitted(agency));
    }

    @Test
    void admitsNoOtherSecret() {
        assertThat(List.of("", "x", secret + "x", secret.substring(1), secret.toUpperCase(Locale.ROOT)))
                .allSatisfy(wrong -> assertThat(admit(agency.code(), wrong)).isEqualTo(wrong(agency)));
    }

    @Test
    void admitsNobodyWithAnothersSecret() {
        Agency other = agencies.add();

        assertThat(admit(other.code(), secret)).isEqualTo(wrong(other));
    }

    @Test
    void admitsByTheSecretAlone() {
        String next = secrets.issue(agency, SecretSlot.NEXT, Optional.empty());

        assertThat(admit(" " + secret + "\u00A0")).isEqualTo(new Admitted(agency));
        assertThat(admit(next)).isEqualTo(new Admitted(agency));
        assertThat(List.of("", "x", secret + "x", secret.toUpperCase(Locale.ROOT)))
                .allSatisfy(wrong -> assertThat(admit(wrong)).isEqualTo(UNKNOWN));
        assertThat(admit("mct-that-x")).isEqualTo(new Admission.WrongEnvironment(Optional.empty()));
    }

    @Test
    void admitsNobodyByASecretOfTwoAgencies() {
        Agency other = agencies.add();
        secrets.assign(List.of(agency, other), each -> "same");

        assertThat(admit("same")).isEqualTo(UNKNOWN);
        assertThat(admit(other.code(), "same")).isEqualTo(new Admitted(other));

        agencies.end(other, register.today(), List.of(agency));

        assertThat(admit("same")).isEqualTo(new Admitted(agency));
    }

    @Test
    void tellsTheHolderOfASecretWhyItMayNotCall() {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        String expired = secretsAt(yesterday)
                .issue(agency, SecretSlot.CURRENT, Optional.of(yesterday.plus(Duration.ofHours(1))));
        assertThat(admit(expired)).isEqualTo(new SecretExpired(agency));

        Agency heir = agencies.add();
        agencies.end(agency, register.today(), List.of(heir));
        assertThat(admit(expired)).isInstanceOf(Admission.Closed.class);
    }

    @Test
    void admitsNobodyUnknown() {
        assertThat(admit("khong-co", secret)).isEqualTo(UNKNOWN);
        assertThat(admit("", "")).isEqualTo(UNKNOWN);
    }

    @Test
    void admitsNobodyWithoutAnySecret() {
        Agency other = agencies.add();

        assertThat(admit(other.code(), "")).isEqualTo(wrong(other));
    }

    @Test
    void tellsWhoHasTheRightSecretThatItExpired() {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        String expired = secretsAt(yesterday)
                .issue(agency, SecretSlot.CURRENT, Optional.of(yesterday.plus(Duration.ofHours(1))));

        assertThat(admit(agency.code(), expired)).isEqualTo(new SecretExpired(agency));
        assertThat(admit(agency.code(), secret)).isEqualTo(wrong(agency));
    }

    @Test
    void admitsTheNextSecretBesideThePresentOne() {
        String next = secrets.issue(agency, SecretSlot.NEXT, Optional.empty());

        assertThat(admit(agency.code(), secret)).isEqualTo(new Admitted(agency));
        assertThat(admit(agency.code(), next)).isEqualTo(new Admitted(agency));

        String fresh = secrets.issue(agency, SecretSlot.CURRENT, Optional.empty());

        assertThat(admit(agency.code(), secret)).isEqualTo(wrong(agency));
        assertThat(admit(agency.code(), next)).isEqualTo(new Admitted(agency));
        assertThat(admit(agency.code(), fresh)).isEqualTo(new Admitted(agency));
    }

    @Test
    void tellsASecretOfTheOtherSystemWhateverTheCode() {
        assertThat(settings.environment()).isEqualTo(ServerSettings.Environment.TEST);
        assertThat(admit(agency.code(), "mct-that-" + "x".repeat(32)))
                .isEqualTo(new Admission.WrongEnvironment(Optional.of(agency)));
        assertThat(admit("khong-co", "mct-that-x")).isEqualTo(new Admission.WrongEnvironment(Optional.empty()));
    }

    @Test
    void namesWhoTookOverFromAClosedAgency() {
        Agency heir = agencies.add();
        Agency otherHeir = agencies.add();
        agencies.end(agency, register.today(), List.of(heir, otherHeir));

        assertThat(admit(agency.code(), secret)).isInstanceOfSatisfying(Admission.Closed.class, closed -> {
            assertThat(closed.agency().validTo()).contains(register.today());
            assertThat(closed.successors()).containsExactly(heir, otherHeir);
        });
        assertThat(admit(agency.code(), "wrong")).isInstanceOf(NotAuthenticated.class);
    }

    @Test
    void admitsUntilTheDayBeforeItCloses() {
        agencies.end(agency, register.today().plusDays(1), List.of());

        assertThat(admit(agency.code(), secret)).isInstanceOf(Admitted.class);
    }

    @Test
    void keepsNoSecretInTheDatabase() {
        List<String> rows = jdbc.sql("select s::text || encode(s.digest, 'escape') from agency_secret s"
                        + " where agency_id = :agency")
                .param("agency", agency.id())
                .query(String.class)
                .list();

        assertThat(rows)
                .singleElement()
                .asString()
                .contains(digests.of(secret).toString())
                .doesNotContain(secret, secret.substring(8));
        assertThat(secrets.anyIssued()).isTrue();
    }

    private Admission admit(String code, String shown) {
        return admissions.admit(code, shown, ADDRESS);
    }

    private Admission admit(String shown) {
        return admissions.admit(shown, ADDRESS);
    }

    private static NotAuthenticated wrong(Agency named) {
        return new NotAuthenticated(Optional.of(named));
    }

    private AgencySecrets secretsAt(Instant moment) {
        return new AgencySecrets(
                new SecretTable(jdbc), rules, digests, audit, transaction, Clock.fixed(moment, ProvinceTime.ZONE));
    }
}
