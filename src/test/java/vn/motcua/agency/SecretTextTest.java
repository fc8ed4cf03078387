package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.server.ServerSettings.Environment.PRODUCTION;
import static vn.motcua.server.ServerSettings.Environment.TEST;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTextTest {

    @Test
    void tellsItsSystemByItsBeginning() {
        assertThat(SecretText.fresh(TEST)).matches("mct-thu-[A-Za-z0-9_-]{32}");
        assertThat(SecretText.fresh(PRODUCTION)).matches("mct-that-[A-Za-z0-9_-]{32}");
    }

    @Test
    void isNeverTheSameTwice() {
        assertThat(Stream.generate(() -> SecretText.fresh(TEST)).limit(1000)).doesNotHaveDuplicates();
    }

    @Test
    void belongsElsewhereWithTheOtherSystemsBeginningOnly() {
        assertThat(SecretText.belongsElsewhere(SecretText.fresh(PRODUCTION), TEST))
                .isTrue();
        assertThat(SecretText.belongsElsewhere(SecretText.fresh(TEST), PRODUCTION))
                .isTrue();
        assertThat(SecretText.belongsElsewhere(SecretText.fresh(TEST), TEST)).isFalse();
        assertThat(SecretText.belongsElsewhere(SecretText.fresh(PRODUCTION), PRODUCTION))
                .isFalse();
    }

    @Test
    void belongsNowhereElseWithoutABeginning() {
        assertThat(SecretText.belongsElsewhere("demo-sxd", TEST)).isFalse();
        assertThat(SecretText.belongsElsewhere("", PRODUCTION)).isFalse();
        assertThat(SecretText.belongsElsewhere("MCT-THAT-x", TEST)).isFalse();
    }
}
