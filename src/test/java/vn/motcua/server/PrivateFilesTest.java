package vn.motcua.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    @TempDir
    private Path parent;

    @Test
    void writesAMissingFile() throws IOException {
        Path file = parent.resolve("key");

        assertThat(PrivateFiles.readOrCreate(file, "secret")).isEqualTo("secret");
        assertThat(file).hasContent("secret");
        assertThat(parent).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void keepsAFileThatIsThere() throws IOException {
        Path file = Files.writeString(parent.resolve("key"), "first\n");

        assertThat(PrivateFiles.readOrCreate(file, "second")).isEqualTo("first");
        assertThat(file).hasContent("first\n");
    }

    @Test
    void takesNoFileThatWasNeverWrittenWhole() throws IOException {
        Files.writeString(parent.resolve("key.new"), "hal");

        assertThat(PrivateFiles.readOrCreate(parent.resolve("key"), "whole")).isEqualTo("whole");
        assertThat(parent.resolve("key.new")).doesNotExist();
    }

    @Test
    void letsOnlyTheOwnerRead() throws IOException {
        assumeThat(Files.getFileStore(parent).supportsFileAttributeView("posix"))
                .isTrue();
        Path file = parent.resolve("key");
        Path directory = parent.resolve("keys");
        PrivateFiles.readOrCreate(file, "secret");
        PrivateFiles.createDirectories(directory);

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(directory)).isEqualTo("rwx------");
    }

    @Test
    void leavesADirectoryThatIsThereAsItIs() throws IOException {
        Path directory = Files.createDirectory(parent.resolve("keys"));
        Files.writeString(directory.resolve("file"), "kept");

        PrivateFiles.createDirectories(directory);

        assertThat(directory.resolve("file")).hasContent("kept");
    }

    @Test
    void makesNoDirectoryOfAFile() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "kept");

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> PrivateFiles.createDirectories(file));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
