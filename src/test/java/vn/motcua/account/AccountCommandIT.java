package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaIT;

@MotCuaIT
class AccountCommandIT {

    private static final Visit VISIT = new Visit("127.0.0.1", "test");

    @Autowired
    private AccountCommand command;

    @Autowired
    private SignIn signIn;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private TemporaryAccounts people;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void givesAPasswordWhenNobodyCanSignInAnyMore() {
        Account account = people.add(Role.PROVINCE_ADMINISTRATOR);
        for (int i = 0; i < 5; i++) {
            signIn.byPassword(account.name(), "sai", VISIT);
        }

        assertThat(run("reset", account.name().toUpperCase(Locale.ROOT))).isZero();

        assertThat(signIn.byPassword(account.name(), lastLine(), VISIT)).isInstanceOf(SignInOutcome.Opened.class);
        assertThat(people.again(account).mustChangePassword()).isTrue();
    }

    @Test
    void takesTheSecondFactorOffOnlyWhenAskedTo() {
        Account account = people.add(Role.PROVINCE_ADMINISTRATOR);
        SignedIn person = people.signedIn(account);
        factors.begin(person);
        factors.confirm(
                person,
                AuthenticatorApp.of(factors.pendingKey(person).orElseThrow()).code(0));

        run("reset", account.name());
        assertThat(people.again(account).secondFactor()).isTrue();
        run("reset", account.name(), "second-factor");
        assertThat(people.again(account).secondFactor()).isFalse();
    }

    @Test
    void saysWhatItCannotDo() {
        assertThat(run("reset", "khong-co")).isEqualTo(1);
        assertThat(run("reset")).isEqualTo(2);
        assertThat(run("reset", "quantri", "third")).isEqualTo(2);
        assertThat(run("remove", "quantri")).isEqualTo(2);
    }

    private int run(String... words) {
        return command.run(List.of(words), new PrintStream(shown, true, StandardCharsets.UTF_8));
    }

    private String lastLine() {
        return shown.toString(StandardCharsets.UTF_8).lines().toList().getLast();
    }
}
