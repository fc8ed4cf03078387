package vn.motcua.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.office.Uploading.PART;
import static vn.motcua.office.Uploading.pdf;
import static vn.motcua.office.Uploading.sha256;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;

@MotCuaIT
class UploadLimitsIT {

    private static final long MIB = 1 << 20;

    private final Uploading sender;
    private final Uploading other;
    private final ReceivePart parts;
    private final FinishUpload finish;
    private final UploadTable table;
    private final UploadPartTable partTable;
    private final UploadRows rows;

    UploadLimitsIT(
            Uploads uploads,
            ReceivePart parts,
            FinishUpload finish,
            UploadTable table,
            UploadPartTable partTable,
            AgencyRegister agencies,
            JdbcClient jdbc) {
        this.sender = new Uploading(agencies.byCode("sxd").orElseThrow(), uploads, parts, finish);
        this.other = new Uploading(agencies.byCode("stc").orElseThrow(), uploads, parts, finish);
        this.parts = parts;
        this.finish = finish;
        this.table = table;
        this.partTable = partTable;
        this.rows = new UploadRows(jdbc);
    }

    @AfterEach
    void tidy() {
        rows.removeAll();
    }

    @Test
    void refusesAFileOverTheLimit() {
        assertThat(sender.start(100 * MIB + 1, sha256(pdf(1)))).isEqualTo(new UploadStart.TooLarge(100 * MIB));
        assertThat(sender.start(100 * MIB, sha256(pdf(1)))).isInstanceOf(UploadStart.Begun.class);
    }

    @Test
    void letsAnAgencyHoldOnlySoManyUploads() {
        byte[] first = pdf(70);
        Upload upload = sender.begun(first);
        beginSmall(9);

        assertThat(sender.start(pdf(60))).isEqualTo(new UploadStart.TooMany(10, 1024 * MIB));
        assertThat(sender.start(first)).as("one it holds").isInstanceOf(UploadStart.Begun.class);
        assertThat(other.start(pdf(60))).as("another agency").isInstanceOf(UploadStart.Begun.class);
        sender.uploads().remove(sender.agency(), upload.id());
        assertThat(sender.start(pdf(60))).isInstanceOf(UploadStart.Begun.class);
    }

    @Test
    void letsAnAgencyHoldOnlySoManyBytes() {
        Uploading narrow = new Uploading(sender.agency(), narrow(DataSize.ofKilobytes(100)), parts, finish);
        byte[] large = pdf(60_000);

        assertThat(narrow.start(large)).isInstanceOf(UploadStart.Begun.class);
        assertThat(narrow.start(pdf(50_000))).isEqualTo(new UploadStart.TooMany(10, 102_400));
        assertThat(narrow.start(pdf(42_400))).isInstanceOf(UploadStart.Begun.class);
        assertThat(narrow.start(large)).as("one it holds").isInstanceOf(UploadStart.Begun.class);
    }

    @Test
    void neverLetsMoreInThanTheLimitWhoeverAsksAtOnce() throws Exception {
        List<UploadStart> answers = AtOnce.run(24, _ -> sender.start(pdf(20)));

        assertThat(answers.stream().filter(UploadStart.Begun.class::isInstance)).hasSize(10);
    }

    @Test
    void givesOneUploadToAllWhoBeginTheSameFileAtOnce() throws Exception {
        byte[] file = pdf(20);

        assertThat(AtOnce.run(16, _ -> sender.begun(file).id()))
                .containsOnly(sender.begun(file).id());
    }

    @Test
    void treatsAnExpiredUploadAsGoneAndCountsItNoMore() {
        byte[] file = pdf(PART);
        Upload upload = sender.begun(file);
        sender.put(upload, file, 0);
        rows.expire(upload);

        assertThat(sender.uploads().find(sender.agency(), upload.id())).isEmpty();
        assertThat(sender.put(upload, file, 0)).isEqualTo(new PartOutcome.NoUpload());
        assertThat(sender.finish(upload)).isEqualTo(new FinishOutcome.NoUpload());
        beginSmall(10);
        assertThat(rows.of(upload)).as("removed by those who begin").containsExactly(0L, 0L, 0L);
    }

    @Test
    void removesExpiredUploadsOfEverybodyALittleAtATime() {
        List<Upload> expired =
                Stream.generate(() -> other.begun(pdf(30))).limit(6).toList();
        expired.forEach(rows::expire);

        beginSmall(1);
        assertThat(expired.stream().filter(upload -> rows.of(upload).getFirst() == 0))
                .hasSize(4);
        beginSmall(1);
        assertThat(expired).allMatch(upload -> rows.of(upload).getFirst() == 0);
    }

    @Test
    void removesExpiredUploadsOnceWhereManyBeginAtOnce() throws Exception {
        List<Upload> expired =
                Stream.generate(() -> other.begun(pdf(30))).limit(8).toList();
        expired.forEach(rows::expire);

        List<UploadStart> answers = AtOnce.run(8, _ -> sender.start(pdf(20)));

        assertThat(answers).allMatch(UploadStart.Begun.class::isInstance);
        assertThat(expired).allMatch(upload -> rows.of(upload).getFirst() == 0);
    }

    @Test
    void beginsAnExpiredFileAnewWhileOthersRemoveIt() throws Exception {
        byte[] file = pdf(40);
        for (int round = 0; round < 10; round++) {
            rows.expire(sender.begun(file));
            List<UploadStart> answers = AtOnce.run(8, _ -> sender.start(file));

            Upload there = sender.begun(file);
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(((UploadStart.Begun) answer)
                                    .progress()
                                    .upload()
                                    .id())
                            .isEqualTo(there.id()));
        }
    }

    private Uploads narrow(DataSize bytes) {
        OfficeSettings settings =
                new OfficeSettings(bytes, 10, bytes, Duration.ofHours(1), 8, 64, Duration.ofMinutes(1));
        return new Uploads(new UploadWriter(table, partTable, settings), table, partTable, settings, Clock.systemUTC());
    }

    private void beginSmall(int count) {
        for (int i = 0; i < count; i++) {
            assertThat(sender.start(pdf(50))).isInstanceOf(UploadStart.Begun.class);
        }
    }
}
