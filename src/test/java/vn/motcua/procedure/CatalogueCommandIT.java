package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaIT;

@MotCuaIT
class CatalogueCommandIT {

    @Autowired
    private CatalogueCommand command;

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void saysHowManyProceduresWereNew() throws IOException {
        Path file = Files.writeString(directory.resolve("catalogue.json"), """
            {"thu_tuc": [
              {"ma_thu_tuc": "IT-LENH-1", "ten": "Một", "ma_linh_vuc": "IT", "linh_vuc": "Thử", "co_quan": "sxd"},
              {"ma_thu_tuc": "IT-LENH-2", "ten": "Hai", "ma_linh_vuc": "IT", "linh_vuc": "Thử", "co_quan": "ubnd_xa"}
            ]}
            """);

        assertThat(run(file.toString())).isZero();
        assertThat(run(file.toString())).isZero();
        assertThat(text().lines()).containsExactly("Đã thêm 2 trong 2 thủ tục.", "Đã thêm 0 trong 2 thủ tục.");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("a", "b")).isEqualTo(2);
        assertThat(text()).contains("catalogue");
    }

    @Test
    void failsWithoutItsFile() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> run(directory.resolve("none").toString()));
    }

    private int run(String... arguments) {
        return command.run(List.of(arguments), new PrintStream(shown, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
