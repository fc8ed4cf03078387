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
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Admission.Admitted;
import vn.motcua.agency.Admission.NotAuthenticated;
import vn.motcua.agency.Admission.SecretExpired;
import vn.motcua.server.ServerKey;
import vn.motcua.server.ServerSettings;
import vn.motcua.shared.ProvinceTime;

@MotCuaIT
class AdmissionsIT {

    @Autowired
    private Admissions admissions;

    @Autowired
    private AgencySecrets secrets;

    @Autowired
    private AgencyRegister register;

    @Autowired
    private ServerKey serverKey;

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
        assertThat(admissions.admit(agency.code(), secret)).isEqualTo(new Admitted(agency));
        assertThat(admissions.admit(" " + agency.code().toUpperCase(Locale.ROOT) + "\u00A0", "\r\n" + secret + " "))
                .isEqualTo(new Admitted(agency));
    }

    @Test
    void admitsNoOtherSecret() {
        assertThat(List.of("", "x", secret + "x", secret.substring(1), secret.toUpperCase(Locale.ROOT)))
                .allSatisfy(wrong ->
                        assertThat(admissions.admit(agency.code(), wrong)).isEqualTo(new NotAuthenticated()));
    }

    @Test
    void admitsNobodyWithAnothersSecret() {
        Agency other = agencies.add();

        assertThat(admissions.admit(other.code(), secret)).isEqualTo(new NotAuthenticated());
    }

    @Test
    void admitsByTheSecretAlone() {
        String next = secrets.issue(agency, SecretSlot.NEXT, Optional.empty());

        assertThat(admissions.admit(" " + secret + "\u00A0")).isEqualTo(new Admitted(agency));
        assertThat(admissions.admit(next)).isEqualTo(new Admitted(agency));
        assertThat(List.of("", "x", secret + "x", secret.toUpperCase(Locale.ROOT)))
                .allSatisfy(wrong -> assertThat(admissions.admit(wrong)).isEqualTo(new NotAuthenticated()));
        assertThat(admissions.admit("mct-that-x")).isEqualTo(new Admission.WrongEnvironment());
    }

    @Test
    void admitsNobodyByASecretOfTwoAgencies() {
        Agency other = agencies.add();
        secrets.assign(List.of(agency, other), each -> "same");

        assertThat(admissions.admit("same")).isEqualTo(new NotAuthenticated());
        assertThat(admissions.admit(other.code(), "same")).isEqualTo(new Admitted(other));

        agencies.end(other, register.today(), List.of(agency));

        assertThat(admissions.admit("same")).isEqualTo(new Admitted(agency));
    }

    @Test
    void tellsTheHolderOfASecretWhyItMayNotCall() {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        String expired = secretsAt(yesterday)
                .issue(agency, SecretSlot.CURRENT, Optional.of(yesterday.plus(Duration.ofHours(1))));
        assertThat(admissions.admit(expired)).isEqualTo(new SecretExpired(agency));

        Agency heir = agencies.add();
        agencies.end(agency, register.today(), List.of(heir));
        assertThat(admissions.admit(expired)).isInstanceOf(Admission.Closed.class);
    }

    @Test
    void admitsNobodyUnknown() {
        assertThat(admissions.admit("khong-co", secret)).isEqualTo(new NotAuthenticated());
        assertThat(admissions.admit("", "")).isEqualTo(new NotAuthenticated());
    }

    @Test
    void admitsNobodyWithoutAnySecret() {
        assertThat(admissions.admit(agencies.add().code(), "")).isEqualTo(new NotAuthenticated());
    }

    @Test
    void tellsWhoHasTheRightSecretThatItExpired() {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        String expired = secretsAt(yesterday)
                .issue(agency, SecretSlot.CURRENT, Optional.of(yesterday.plus(Duration.ofHours(1))));

        assertThat(admissions.admit(agency.code(), expired)).isEqualTo(new SecretExpired(agency));
        assertThat(admissions.admit(agency.code(), secret)).isEqualTo(new NotAuthenticated());
    }

    @Test
    void admitsTheNextSecretBesideThePresentOne() {
        String next = secrets.issue(agency, SecretSlot.NEXT, Optional.empty());

        assertThat(admissions.admit(agency.code(), secret)).isEqualTo(new Admitted(agency));
        assertThat(admissions.admit(agency.code(), next)).isEqualTo(new Admitted(agency));

        String fresh = secrets.issue(agency, SecretSlot.CURRENT, Optional.empty());

        assertThat(admissions.admit(agency.code(), secret)).isEqualTo(new NotAuthenticated());
        assertThat(admissions.admit(agency.code(), next)).isEqualTo(new Admitted(agency));
        assertThat(admissions.admit(agency.code(), fresh)).isEqualTo(new Admitted(agency));
    }

    @Test
    void tellsASecretOfTheOtherSystemWhateverTheCode() {
        assertThat(settings.environment()).isEqualTo(ServerSettings.Environment.TEST);
        assertThat(admissions.admit(agency.code(), "mct-that-" + "x".repeat(32)))
                .isEqualTo(admissions.admit("khong-co", "mct-that-x"))
                .isEqualTo(new Admission.WrongEnvironment());
    }

    @Test
    void namesWhoTookOverFromAClosedAgency() {
        Agency heir = agencies.add();
        Agency otherHeir = agencies.add();
        agencies.end(agency, register.today(), List.of(heir, otherHeir));

        assertThat(admissions.admit(agency.code(), secret)).isInstanceOfSatisfying(Admission.Closed.class, closed -> {
            assertThat(closed.agency().validTo()).contains(register.today());
            assertThat(closed.successors()).containsExactly(heir, otherHeir);
        });
        assertThat(admissions.admit(agency.code(), "wrong")).isEqualTo(new NotAuthenticated());
    }

    @Test
    void admitsUntilTheDayBeforeItCloses() {
        agencies.end(agency, register.today().plusDays(1), List.of());

        assertThat(admissions.admit(agency.code(), secret)).isInstanceOf(Admitted.class);
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
                .contains(secrets.digest(secret).toString())
                .doesNotContain(secret, secret.substring(8));
        assertThat(secrets.anyIssued()).isTrue();
    }

    private AgencySecrets secretsAt(Instant moment) {
        return new AgencySecrets(
                new AgencyTable(jdbc), register, serverKey, settings, Clock.fixed(moment, ProvinceTime.ZONE));
    }
}
