package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpoolTest {

    private static final String TEXT = "Đang xử lý \uD83D\uDE00 ".repeat(5_000);

    private static final String ADDRESS = "192.0.2.1";

    private final Spool spool = new Spool(1_000_000, 1_000_000);

    @AfterEach
    void close() throws IOException {
        spool.close();
    }

    @Test
    void keepsAShortTextInMemory() throws IOException {
        try (Parameters parameters = new Parameters(spool, ADDRESS, TEXT.length())) {
            parameters.sink("a").append(TEXT);

            AsmxText text = parameters.text("a").orElseThrow();
            assertThat(text.string(TEXT.length())).isEqualTo(TEXT);
            assertThat(spool.used()).isZero();
        }
    }

    @Test
    void keepsALongTextInAFileThatCanBeReadAgain() throws IOException {
        try (Parameters parameters = new Parameters(spool, ADDRESS, 1_000)) {
            writeInPieces(parameters.sink("a"), TEXT);

            AsmxText text = parameters.text("a").orElseThrow();
            assertThat(spool.used()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8).length);
            assertThat(text.length()).isEqualTo(TEXT.length());
            assertThat(read(text)).isEqualTo(TEXT);
            assertThat(read(text)).isEqualTo(TEXT);
            assertThat(text.string(TEXT.length())).isEqualTo(TEXT);
            assertThatThrownBy(() -> text.string(TEXT.length() - 1)).isInstanceOf(AsmxTextTooLong.class);
        }
        assertThat(spool.used()).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(spool.directory())))
                .isEqualTo("rwx------");
    }

    @Test
    void makesItsDirectoryAgainWhenSomeoneTidiedItAway() throws IOException {
        Files.delete(spool.directory());

        try (SpoolFile file = spool.create(ADDRESS)) {
            file.write(1);
            assertThat(file.read().readAllBytes()).containsExactly(1);
        }
    }

    @Test
    void stopsACallThatNeedsMoreThanThereIs() throws IOException {
        Spool small = new Spool(10_000, 10_000);
        try (Parameters parameters = new Parameters(small, ADDRESS, 1_000)) {
            TextSink sink = parameters.sink("a");

            assertThatThrownBy(() -> writeInPieces(sink, TEXT))
                    .isInstanceOfSatisfying(
                            Stop.class, stop -> assertThat(stop.ending()).isInstanceOf(Ending.Busy.class));
        }
        assertThat(small.used()).isZero();
        small.close();
    }

    @Test
    void hasALimitForEachAddress() throws IOException {
        Spool shared = new Spool(30_000, 10_000);
        try (SpoolFile second = shared.create("192.0.2.1");
                SpoolFile other = shared.create("192.0.2.2")) {
            try (SpoolFile first = shared.create("192.0.2.1")) {
                first.write(new byte[6_000]);
                assertThatThrownBy(() -> second.write(new byte[4_001])).isInstanceOf(Stop.class);
                second.write(new byte[4_000]);
                other.write(new byte[10_000]);

                assertThat(shared.used()).isEqualTo(20_000);
                assertThat(shared.addresses()).containsExactlyInAnyOrder("192.0.2.1", "192.0.2.2");
            }
            assertThat(shared.addresses()).hasSize(2);
            second.write(new byte[6_000]);
        }
        assertThat(shared.used()).isZero();
        assertThat(shared.addresses()).isEmpty();
        shared.close();
    }

    @Test
    void countsNothingThatItRefuses() throws IOException {
        Spool shared = new Spool(100, 50);
        try (SpoolFile file = shared.create(ADDRESS)) {
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(() -> file.write(new byte[51])).isInstanceOf(Stop.class);
            }
            assertThat(shared.used()).isZero();
            assertThat(shared.addresses()).isEmpty();
        }
        shared.close();
    }

    @Test
    void hasNoTextOfAParameterThatWasNotSent() {
        try (Parameters parameters = new Parameters(spool, ADDRESS, 10)) {
            assertThat(parameters.text("a")).isEmpty();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(spool.directory())) {
            return files.map(Object::toString).toList();
        }
    }

    private static void writeInPieces(TextSink sink, String text) throws IOException {
        // Odd, so that a pair of surrogates is cut now and then.
        int size = 333;
        for (int i = 0; i < text.length(); i += size) {
            sink.write(text, i, Math.min(size, text.length() - i));
        }
        sink.complete();
    }

    private static String read(AsmxText text) throws IOException {
        StringWriter whole = new StringWriter();
        try (Reader reader = text.open()) {
            reader.transferTo(whole);
        }
        return whole.toString();
    }
}
