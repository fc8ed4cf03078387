package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.account.PasswordMistake.IS_NAME;
import static vn.motcua.account.PasswordMistake.TOO_COMMON;
import static vn.motcua.account.PasswordMistake.TOO_LONG;
import static vn.motcua.account.PasswordMistake.TOO_SHORT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"con trâu đi trước", "k7mq-2x9d-wwpz", "hoa sữa tháng 10", "mưa chiều ở Hà Nội"})
    void takesWhatIsLongEnough(String password) {
        assertThat(PasswordPolicy.mistakes(password, "sxd")).isEmpty();
    }

    @Test
    void countsLettersAndNotBytes() {
        assertThat(PasswordPolicy.mistakes("đường phố", "sxd")).containsExactly(TOO_SHORT);
        assertThat(PasswordPolicy.mistakes("đường phố!", "sxd")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"matkhau123", "MatKhau@123", "quan-tri-vien", "1234567890", "Viet Nam Vo Dich"})
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(PasswordPolicy.mistakes(password, "sxd")).contains(TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguyenvanan", "NguyenVanAn", "nguyen.van.an", "nguyenvanan2026", "2026-nguyenvanan"})
    void refusesTheName(String password) {
        assertThat(PasswordPolicy.mistakes(password, "nguyen.van-an")).containsExactly(IS_NAME);
    }

    @Test
    void tellsEverythingAtOnce() {
        assertThat(PasswordPolicy.mistakes("sxd123", "sxd")).containsExactlyInAnyOrder(TOO_SHORT, IS_NAME);
        assertThat(PasswordPolicy.mistakes("", "sxd")).containsExactly(TOO_SHORT);
        assertThat(PasswordPolicy.mistakes("ô".repeat(201), "sxd")).containsExactly(TOO_LONG);
    }
}
