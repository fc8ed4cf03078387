package vn.motcua.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.office.Uploading.PART;
import static vn.motcua.office.Uploading.pdf;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;

/** What holds of uploads when several nodes, or several lines of one agency, work on the same one. */
@MotCuaIT
class UploadTogetherIT {

    private final Uploading sender;
    private final UploadRows rows;

    UploadTogetherIT(
            Uploads uploads, ReceivePart parts, FinishUpload finish, AgencyRegister agencies, JdbcClient jdbc) {
        this.sender = new Uploading(agencies.byCode("sxd").orElseThrow(), uploads, parts, finish);
        this.rows = new UploadRows(jdbc);
    }

    @AfterEach
    void tidy() {
        rows.removeAll();
    }

    @Test
    void storesAPartOnceWhenItComesSeveralTimesAtOnce() throws Exception {
        byte[] file = pdf(2 * PART);
        Upload upload = sender.begun(file);

        List<PartOutcome> answers = AtOnce.run(8, _ -> sender.put(upload, file, 1));

        assertThat(answers).allMatch(PartOutcome.Stored.class::isInstance);
        assertThat(answers.stream().filter(answer -> !((PartOutcome.Stored) answer).repeated()))
                .hasSize(1);
        assertThat(rows.of(upload)).containsExactly(1L, 1L, 1L);
    }

    @Test
    void takesPartsSideBySide() throws Exception {
        byte[] file = pdf(8 * PART);
        Upload upload = sender.begun(file);

        AtOnce.run(8, no -> sender.put(upload, file, no));

        assertThat(sender.finish(upload)).isInstanceOf(FinishOutcome.Finished.class);
    }

    @Test
    void turnsAwayTooManyPartsAtOnce() throws Exception {
        byte[] file = pdf(40 * PART);
        Upload upload = sender.begun(file);

        List<PartOutcome> answers = AtOnce.run(40, no -> sender.put(upload, file, no));

        assertThat(answers)
                .allMatch(answer -> answer instanceof PartOutcome.Stored || answer instanceof PartOutcome.Busy);
        long stored =
                answers.stream().filter(PartOutcome.Stored.class::isInstance).count();
        assertThat(rows.of(upload)).containsExactly(1L, stored, stored);
    }

    @Test
    void saysTheSameToAllWhoFinishAtOnce() throws Exception {
        byte[] file = pdf(4 * PART + 1);
        Upload upload = sender.begun(file);
        for (int no = 0; no < upload.partCount(); no++) {
            sender.put(upload, file, no);
        }

        List<FinishOutcome> answers = AtOnce.run(8, _ -> sender.finish(upload));

        assertThat(answers).containsOnly(sender.finish(upload));
        assertThat(answers.getFirst()).isInstanceOf(FinishOutcome.Finished.class);
    }

    @Test
    void leavesNothingOfAnUploadThatIsAbandonedWhilePartsArrive() throws Exception {
        byte[] file = pdf(7 * PART);
        for (int round = 0; round < 5; round++) {
            Upload upload = sender.begun(file);
            AtOnce.run(
                    8,
                    caller -> caller == 7
                            ? sender.uploads().remove(sender.agency(), upload.id())
                            : sender.put(upload, file, caller));

            assertThat(rows.of(upload)).containsExactly(0L, 0L, 0L);
        }
    }
}
