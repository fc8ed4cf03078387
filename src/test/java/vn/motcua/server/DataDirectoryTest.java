package vn.motcua.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path parent;

    @Test
    void isMadeWhereItIsMissing() {
        try (DataDirectory directory = DataDirectory.open(parent.resolve("a/b/../data"))) {
            assertThat(directory.root()).isEqualTo(parent.resolve("a/data")).isDirectory();
            assertThat(directory.resolve("keys")).isDirectory();
            assertThat(directory.isJoined()).isFalse();
        }
    }

    @Test
    void isTheOwnersOnly() throws IOException {
        assumeThat(Files.getFileStore(parent).supportsFileAttributeView("posix"))
                .isTrue();
        try (DataDirectory directory = DataDirectory.open(parent.resolve("data"))) {
            assertThat(permissions(directory.root())).isEqualTo("rwx------");
            assertThat(permissions(directory.resolve("keys"))).isEqualTo("rwx------");
        }
    }

    @Test
    void isOpenOnlyOnceAtATime() {
        Path path = parent.resolve("data");
        try (DataDirectory directory = DataDirectory.open(path)) {
            assertThatExceptionOfType(DataDirectoryInUse.class)
                    .isThrownBy(() -> DataDirectory.open(directory.root()))
                    .withMessageContaining(path.toString())
                    .withMessageContaining("process " + ProcessHandle.current().pid())
                    .satisfies(refused -> assertThat(refused.action()).contains("motcua.data-dir"));
        }
    }

    @Test
    void isFreeAgainOnceClosed() {
        Path path = parent.resolve("data");
        DataDirectory.open(path).close();

        try (DataDirectory again = DataDirectory.open(path)) {
            assertThat(again.isJoined()).isFalse();
        }
    }

    @Test
    void canBeJoinedWhileAnotherHoldsIt() {
        Path path = parent.resolve("data");
        try (DataDirectory held = DataDirectory.open(path)) {
            try (DataDirectory joined = DataDirectory.openOrJoin(path)) {
                assertThat(joined.isJoined()).isTrue();
                assertThat(joined.root()).isEqualTo(held.root());
            }
            assertThatExceptionOfType(DataDirectoryInUse.class).isThrownBy(() -> DataDirectory.open(path));
        }
    }

    @Test
    void isOpenedByWhoWantsToJoinNobody() {
        try (DataDirectory directory = DataDirectory.openOrJoin(parent.resolve("data"))) {
            assertThat(directory.isJoined()).isFalse();
        }
    }

    @Test
    void cannotBeAFile() throws IOException {
        Path file = Files.writeString(parent.resolve("data"), "a file");

        assertThatExceptionOfType(DataDirectoryException.class)
                .isThrownBy(() -> DataDirectory.open(file))
                .withMessageContaining(file.toString())
                .satisfies(refused -> assertThat(refused.action()).contains("motcua.data-dir"));
        assertThat(file).hasContent("a file");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
