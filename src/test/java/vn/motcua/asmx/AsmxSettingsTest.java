package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** What an operator gets who sets nothing. */
class AsmxSettingsTest {

    private static final AsmxSettings DEFAULTS =
            new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("motcua.soap", AsmxSettings.class);

    @Test
    void oneCallerMaySendEightOfTheLargestFilesAtOnce() {
        long base64 = DataSize.ofMegabytes(100).toBytes() / 3 * 4;

        assertThat(DEFAULTS.spoolLimitPerAddress().toBytes()).isGreaterThan(8 * base64);
    }

    @Test
    void oneCallerCannotTakeAllTheRoom() {
        assertThat(DEFAULTS.spoolLimitPerAddress()).isLessThan(DEFAULTS.spoolLimit());
    }
}
