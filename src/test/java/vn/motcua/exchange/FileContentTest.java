package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileContentTest {

    private static final int KIB_64 = FileContent.MEMORY_BYTES;

    @ParameterizedTest
    @ValueSource(ints = {8, 1024, KIB_64 - 1, KIB_64, KIB_64 + 1, 2 * KIB_64, 3 * KIB_64 + 7})
    void givesBackWhatWasWrittenOnBothSidesOfEveryBoundary(int size) throws Exception {
        byte[] bytes = Documents.pdf(size);
        try (FileContent content = written(bytes)) {
            StoredFile file = new StoredFile(content, "application/pdf", content.finish());

            assertThat(file.size()).isEqualTo(size);
            assertThat(file.sha256())
                    .isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(file.open()).hasBinaryContent(bytes);
            assertThat(content.bytes(size - 3, 10)).containsExactly(bytes[size - 3], bytes[size - 2], bytes[size - 1]);
            assertThat(content.bytes(size, 10)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, KIB_64 + 3})
    void readsByteByByteToo(int size) throws IOException {
        try (FileContent content = written(new byte[size])) {
            StoredFile file = new StoredFile(content, "application/zip", content.finish());
            try (InputStream stream = file.open()) {
                for (int i = 0; i < size; i++) {
                    assertThat(stream.read()).isZero();
                }
                assertThat(stream.read()).isEqualTo(-1);
                assertThat(stream.read(new byte[0])).isZero();
            }
        }
    }

    private static FileContent written(byte[] bytes) throws IOException {
        FileContent content = new FileContent(bytes.length);
        for (byte b : bytes) {
            content.write(b);
        }
        return content;
    }
}
