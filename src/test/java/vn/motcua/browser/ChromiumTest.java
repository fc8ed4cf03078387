package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @AfterEach
    void forget() {
        System.clearProperty("CHROMIUM");
    }

    @Test
    void isTheNamedOneFirst(@TempDir Path directory) throws IOException {
        Path named = Files.createFile(
                directory.resolve("my-chromium"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        System.setProperty("CHROMIUM", named.toString());

        assertThat(Chromium.installed()).contains(named);
    }

    @Test
    void isNotANamedOneThatIsNotThere() {
        System.setProperty("CHROMIUM", "/no/such/chromium");

        assertThat(Chromium.installed()).isNotEqualTo(Optional.of(Path.of("/no/such/chromium")));
    }
}
