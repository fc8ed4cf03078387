package vn.motcua.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.office.Uploading.PART;
import static vn.motcua.office.Uploading.part;
import static vn.motcua.office.Uploading.pdf;
import static vn.motcua.office.Uploading.sha256;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;

@MotCuaIT
class UploadIT {

    private final ReceivePart parts;
    private final Uploading sender;
    private final Uploading stranger;
    private final UploadRows rows;

    UploadIT(Uploads uploads, ReceivePart parts, FinishUpload finish, AgencyRegister agencies, JdbcClient jdbc) {
        this.parts = parts;
        this.sender = new Uploading(agencies.byCode("sxd").orElseThrow(), uploads, parts, finish);
        this.stranger = new Uploading(agencies.byCode("stc").orElseThrow(), uploads, parts, finish);
        this.rows = new UploadRows(jdbc);
    }

    @AfterEach
    void tidy() {
        rows.removeAll();
    }

    @Test
    void takesPartsInAnyOrderAndFinishesTheWhole() {
        byte[] file = pdf(2 * PART + 5);
        Upload upload = sender.begun(file);

        assertThat(stored(sender.put(upload, file, 2)).parts()).containsExactly(2);
        assertThat(stored(sender.put(upload, file, 0)).bytes()).isEqualTo(PART + 5);
        assertThat(sender.finish(upload)).isEqualTo(new FinishOutcome.Incomplete(List.of(1)));
        assertThat(stored(sender.put(upload, file, 1)).parts()).containsExactly(0, 1, 2);

        Upload finished =
                ((FinishOutcome.Finished) sender.finish(upload)).progress().upload();
        assertThat(finished.state()).isEqualTo(Upload.State.FINISHED);
        assertThat(finished.mediaType()).contains("application/pdf");
        assertThat(sender.finish(upload)).isEqualTo(sender.finish(upload));
        assertThat(rows.of(upload)).containsExactly(1L, 3L, 3L);
    }

    @Test
    void goesOnWhereTheSameFileStopped() {
        byte[] file = pdf(3 * PART);
        Upload upload = sender.begun(file);
        sender.put(upload, file, 1);

        UploadProgress again = ((UploadStart.Begun) sender.start(file)).progress();

        assertThat(again.upload().id()).isEqualTo(upload.id());
        assertThat(again.parts()).containsExactly(1);
        assertThat(again.upload().expiresAt()).isAfterOrEqualTo(upload.expiresAt());
        assertThat(sender.begun(pdf(3 * PART)).id()).isNotEqualTo(upload.id());
        assertThat(stranger.begun(file).id()).isNotEqualTo(upload.id());
    }

    @Test
    void keepsAPartThatComesAgainAsItIs() {
        byte[] file = pdf(PART + 1);
        Upload upload = sender.begun(file);
        sender.put(upload, file, 0);

        assertThat(sender.put(upload, file, 0))
                .isInstanceOfSatisfying(
                        PartOutcome.Stored.class,
                        stored -> assertThat(stored.repeated()).isTrue());
        assertThat(sender.putBytes(upload.id(), 0, pdf(PART))).isEqualTo(new PartOutcome.Different());
        sender.put(upload, file, 1);
        assertThat(sender.finish(upload)).isInstanceOf(FinishOutcome.Finished.class);
        assertThat(sender.put(upload, file, 0)).isInstanceOf(PartOutcome.Stored.class);
        assertThat(rows.of(upload)).containsExactly(1L, 2L, 2L);
    }

    @Test
    void leavesNothingOfAPartThatIsWrong() {
        byte[] file = pdf(PART + 1);
        Upload upload = sender.begun(file);
        byte[] first = part(upload, file, 0);
        var promised = new ReceivePart.Part(upload.id(), 0, sha256(first), OptionalLong.empty());
        byte[] damaged = first.clone();
        damaged[1000] ^= 1;

        assertThat(sender.put(promised, damaged)).isEqualTo(new PartOutcome.Damaged());
        assertThat(sender.put(promised, file)).isEqualTo(new PartOutcome.WrongLength(PART));
        assertThat(sender.put(promised, new byte[0])).isEqualTo(new PartOutcome.WrongLength(PART));
        assertThat(sender.put(new ReceivePart.Part(upload.id(), 0, sha256(first), OptionalLong.of(PART + 1)), first))
                .isEqualTo(new PartOutcome.WrongLength(PART));
        assertThat(sender.putBytes(upload.id(), 2, first)).isEqualTo(new PartOutcome.NoSuchPart(2));
        assertThat(sender.putBytes(upload.id(), -1, first)).isEqualTo(new PartOutcome.NoSuchPart(2));
        assertThat(rows.of(upload)).containsExactly(1L, 0L, 0L);
    }

    @Test
    void leavesNothingOfAPartWhoseLineBreaks() {
        byte[] file = pdf(PART);
        Upload upload = sender.begun(file);
        var part = new ReceivePart.Part(upload.id(), 0, sha256(file), OptionalLong.of(PART));
        InputStream body = Scan.broken(PART, 100_000).open();

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> parts.receive(sender.agency(), part, body));
        assertThat(rows.of(upload)).containsExactly(1L, 0L, 0L);
        assertThat(sender.put(upload, file, 0)).isInstanceOf(PartOutcome.Stored.class);
    }

    @Test
    void removesWhatIsNotTheFileThatWasAnnounced() {
        byte[] file = pdf(PART + 1);
        Upload upload = ((UploadStart.Begun) sender.start(file.length, sha256(pdf(3))))
                .progress()
                .upload();
        sender.put(upload, file, 0);
        sender.put(upload, file, 1);

        assertThat(sender.finish(upload)).isEqualTo(new FinishOutcome.Mismatch());
        assertThat(rows.of(upload)).containsExactly(0L, 0L, 0L);
        assertThat(sender.finish(upload)).isEqualTo(new FinishOutcome.NoUpload());
    }

    @Test
    void removesAFileOfATypeThatIsNotTaken() {
        byte[] program = pdf(PART);
        program[0] = 'M';
        Upload upload = sender.begun(program);
        sender.put(upload, program, 0);

        assertThat(sender.finish(upload)).isEqualTo(new FinishOutcome.NotAllowed());
        assertThat(rows.of(upload)).containsExactly(0L, 0L, 0L);
    }

    @Test
    void showsAnUploadToNobodyElse() {
        byte[] file = pdf(PART);
        Upload upload = sender.begun(file);

        assertThat(stranger.uploads().find(stranger.agency(), upload.id())).isEmpty();
        assertThat(stranger.put(upload, file, 0)).isEqualTo(new PartOutcome.NoUpload());
        assertThat(stranger.finish(upload)).isEqualTo(new FinishOutcome.NoUpload());
        assertThat(stranger.uploads().remove(stranger.agency(), upload.id())).isFalse();
        assertThat(sender.uploads().find(sender.agency(), upload.id())).isPresent();
        assertThat(sender.putBytes(UUID.randomUUID(), 0, file)).isEqualTo(new PartOutcome.NoUpload());
    }

    @Test
    void abandonsWithAllThatHasArrived() {
        byte[] file = pdf(2 * PART);
        Upload upload = sender.begun(file);
        sender.put(upload, file, 0);

        assertThat(sender.uploads().remove(sender.agency(), upload.id())).isTrue();
        assertThat(sender.uploads().remove(sender.agency(), upload.id())).isFalse();
        assertThat(rows.of(upload)).containsExactly(0L, 0L, 0L);
    }

    private static UploadProgress stored(PartOutcome outcome) {
        return ((PartOutcome.Stored) outcome).progress();
    }
}
