package vn.motcua.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.Digest;

class UploadTest {

    private static final int KIB = 1 << 10;
    private static final Digest HASH = Digest.of(new byte[Digest.LENGTH]);

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "262144, 1, 262144", "262145, 2, 1", "524288, 2, 262144", "600000, 3, 75712"})
    void cutsAFileIntoPartsOfWhichOnlyTheLastIsShorter(long size, int count, int lastLength) {
        Upload upload = upload(size, 256 * KIB);

        assertThat(upload.partCount()).isEqualTo(count);
        assertThat(upload.lengthOf(count - 1)).isEqualTo(lastLength);
        assertThat(upload.hasPart(count - 1)).isTrue();
        assertThat(upload.hasPart(count)).isFalse();
        assertThat(upload.hasPart(-1)).isFalse();
    }

    @Test
    void numbersChunksThroughTheFileSoThatPartsMayComeInAnyOrder() {
        Upload upload = upload(2_000 * KIB, 1024 * KIB);

        assertThat(upload.firstChunkOf(0)).isZero();
        assertThat(upload.firstChunkOf(1)).isEqualTo(4);
        assertThat(upload.chunkCount()).isEqualTo(8);
    }

    @Test
    void countsTheBytesOfThePartsThatAreThere() {
        Upload upload = upload(600_000, 256 * KIB);

        assertThat(new UploadProgress(upload, List.of()).bytes()).isZero();
        assertThat(new UploadProgress(upload, List.of(0, 2)).bytes()).isEqualTo(262_144 + 75_712);
        assertThat(new UploadProgress(upload, List.of(0, 1, 2)).bytes()).isEqualTo(600_000);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 262144",
        "-5, 262144",
        "262144, 262144",
        "300000, 262144",
        "1048576, 1048576",
        "8388608, 8388608",
        "9000000, 8388608",
        "9223372036854775807, 8388608"
    })
    void takesTheNearestPossiblePartSize(long wanted, int chosen) {
        assertThat(new UploadRequest(1, HASH, Optional.of(wanted)).chosenPartSize())
                .isEqualTo(chosen);
    }

    @Test
    void takesFourMebibytesWhereNothingIsAskedFor() {
        assertThat(new UploadRequest(1, HASH, Optional.empty()).chosenPartSize())
                .isEqualTo(4 * KIB * KIB);
    }

    private static Upload upload(long size, int partSize) {
        return new Upload(
                1, UUID.randomUUID(), size, HASH, partSize, Upload.State.OPEN, Optional.empty(), Instant.EPOCH);
    }
}
