package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;

@MotCuaIT
class SecretCommandIT {

    @Autowired
    private SecretCommand command;

    @Autowired
    private Admissions admissions;

    @Autowired
    private AgencyRegister register;

    @Autowired
    private JdbcClient jdbc;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private TemporaryAgencies agencies;
    private Agency agency;

    @BeforeEach
    void prepare() {
        agencies = new TemporaryAgencies(jdbc, register);
        agency = agencies.add();
    }

    @AfterEach
    void close() {
        agencies.close();
    }

    @Test
    void showsASecretThatIsAdmittedAtOnce() {
        assertThat(run(agency.code().toLowerCase(Locale.ROOT))).isZero();
        assertThat(text()).contains(agency.name());
        assertThat(admissions.admit(agency.code(), lastLine(), "192.0.2.1")).isEqualTo(new Admission.Admitted(agency));
    }

    @Test
    void keepsThePresentSecretWhenItIssuesTheNext() {
        run(agency.code(), "current");
        String current = lastLine();
        assertThat(run(agency.code(), "NEXT")).isZero();

        assertThat(lastLine()).isNotEqualTo(current);
        assertThat(admissions.admit(agency.code(), lastLine(), "192.0.2.1")).isEqualTo(new Admission.Admitted(agency));
        assertThat(admissions.admit(agency.code(), current, "192.0.2.1")).isEqualTo(new Admission.Admitted(agency));
    }

    @Test
    void saysWhenThereIsNoSuchAgency() {
        assertThat(run("khong-co")).isEqualTo(1);
        assertThat(text()).contains("khong-co");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(agency.code(), "third")).isEqualTo(2);
        assertThat(run(agency.code(), "next", "more")).isEqualTo(2);
        assertThat(text()).contains("current|next").doesNotContain("mct-");
    }

    private int run(String... arguments) {
        return command.run(List.of(arguments), new PrintStream(shown, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    private String lastLine() {
        return text().lines().toList().getLast();
    }
}
