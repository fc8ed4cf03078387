package vn.motcua.office.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Digest;

class ContentDigestTest {

    private static final Digest ZEROS = Digest.of(new byte[Digest.LENGTH]);
    private static final String WRITTEN = "sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:";

    @Test
    void readsWhatItWrites() {
        byte[] bytes = new byte[Digest.LENGTH];
        Arrays.fill(bytes, (byte) 0xFB);

        assertThat(ContentDigest.format(ZEROS)).isEqualTo(WRITTEN);
        assertThat(ContentDigest.parse(ContentDigest.format(Digest.of(bytes)))).contains(Digest.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sha-512=:AAAA:, " + WRITTEN,
                WRITTEN + ", sha-512=:AAAA:",
                " " + WRITTEN + " ",
                WRITTEN + ";q=1",
                "md5=:AAAA:," + WRITTEN
            })
    void findsSha256BesideOtherAlgorithms(String header) {
        assertThat(ContentDigest.parse(header)).contains(ZEROS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha-256=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "sha-256=:AAAA:",
                "sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA:",
                "x-sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:",
                "SHA-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:",
                "0000000000000000000000000000000000000000000000000000000000000000"
            })
    void takesNothingElse(String header) {
        assertThat(ContentDigest.parse(header)).isEmpty();
    }
}
