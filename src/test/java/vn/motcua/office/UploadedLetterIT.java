package vn.motcua.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.DossierFixture.aReception;
import static vn.motcua.office.Uploading.PART;
import static vn.motcua.office.Uploading.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Reception;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.procedure.ProcedureCatalogue;

/** Letters whose files were uploaded before. */
@MotCuaIT
class UploadedLetterIT {

    private final OfficeDesk desk;
    private final DossierRegister register;
    private final DossierFixture fixture;
    private final Uploading sender;
    private final UploadRows uploads;
    private final OfficeRows rows;

    UploadedLetterIT(
            OfficeDesk desk,
            DossierRegister register,
            Uploads uploads,
            ReceivePart parts,
            FinishUpload finish,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            JdbcClient jdbc) {
        this.desk = desk;
        this.register = register;
        this.fixture = new DossierFixture(jdbc, agencies, procedures);
        this.sender = new Uploading(agencies.byCode("sxd").orElseThrow(), uploads, parts, finish);
        this.uploads = new UploadRows(jdbc);
        this.rows = new OfficeRows(jdbc);
    }

    @AfterEach
    void tidy() {
        uploads.removeAll();
    }

    @Test
    void movesTheBytesToTheDesk() {
        byte[] file = pdf(3 * PART + 5);
        Upload upload = sender.finished(file);
        Letter letter = letter(sender.letterFile(upload));
        ReceiveDossier dossier = dossier(aReception("sxd"), letter);

        assertThat(repeated(receive(dossier, letter))).isFalse();

        long id = register.internalKey(dossier);
        assertThat(rows.content(id)).isEqualTo(file);
        assertThat(rows.file(id))
                .containsEntry("media_type", "application/pdf")
                .containsEntry("size", (long) file.length)
                .containsEntry("sha256", Uploading.sha256(file).bytes());
        assertThat(uploads.of(upload))
                .as("only the row that tells a repetition")
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void tellsARepetitionByTheUploadThatIsUsedUp() {
        Upload upload = sender.finished(pdf(PART));
        Letter letter = letter(sender.letterFile(upload));
        Reception reception = aReception("sxd");
        Outcome.Recorded first = (Outcome.Recorded) receive(dossier(reception, letter), letter);

        Letter again = letter(sender.letterFile(upload));

        assertThat(receive(dossier(reception, again), again)).isEqualTo(new Outcome.Recorded(first.receipt(), true));
        assertThat(sender.finish(upload)).isInstanceOf(FinishOutcome.Finished.class);
        assertThat(sender.put(upload, pdf(PART), 0)).isEqualTo(new PartOutcome.NoUpload());
    }

    @Test
    void givesUpASecondUploadOfTheSameFile() {
        byte[] file = pdf(PART);
        Reception reception = aReception("sxd");
        Letter letter = letter(sender.letterFile(sender.finished(file)));
        receive(dossier(reception, letter), letter);
        Upload second = sender.finished(file);
        Letter again = letter(sender.letterFile(second));

        assertThat(repeated(receive(dossier(reception, again), again))).isTrue();
        assertThat(uploads.of(second)).containsExactly(1L, 0L, 0L);
    }

    @Test
    void isTheSameLetterWhoseFileCameEnclosed() {
        byte[] file = pdf(PART + 1);
        Reception reception = aReception("sxd");
        Letter enclosed = letter(Scan.of(file));
        Outcome.Recorded first = (Outcome.Recorded) receive(dossier(reception, enclosed), enclosed);
        Letter uploaded = letter(sender.letterFile(sender.finished(file)));

        assertThat(receive(dossier(reception, uploaded), uploaded))
                .isEqualTo(new Outcome.Recorded(first.receipt(), true));
    }

    @Test
    void storesNothingOfADossierWhoseUploadAnotherHasTaken() {
        Upload upload = sender.finished(pdf(PART));
        Letter letter = letter(sender.letterFile(upload));
        receive(dossier(aReception("sxd"), letter), letter);
        ReceiveDossier other = dossier(aReception("sxd"), letter);

        assertThatExceptionOfType(UploadGone.class).isThrownBy(() -> receive(other, letter));
        assertThat(rows.counts(other).values()).containsOnly(0L);
    }

    @Test
    void leavesTheUploadToWhoIsRefused() {
        byte[] file = pdf(PART);
        Reception reception = aReception("sxd");
        Letter letter = letter(Scan.of(pdf(PART)));
        receive(dossier(reception, letter), letter);
        Upload upload = sender.finished(file);
        Letter other = letter(sender.letterFile(upload));

        assertThat(receive(dossier(reception, other), other)).isInstanceOf(Outcome.Conflicting.class);
        assertThat(uploads.of(upload)).containsExactly(1L, 1L, 1L);
    }

    @Test
    void storesOneDossierWhenItComesSeveralTimesAtOnce() throws Exception {
        Upload upload = sender.finished(pdf(2 * PART));
        Letter letter = letter(sender.letterFile(upload));
        ReceiveDossier dossier = dossier(aReception("sxd"), letter);

        List<Outcome> answers = AtOnce.run(8, _ -> receive(dossier, letter));

        assertThat(answers.stream().filter(answer -> !repeated(answer))).hasSize(1);
        assertThat(rows.counts(dossier))
                .isEqualTo(Map.of("dossiers", 1L, "events", 1L, "letters", 1L, "files", 1L, "chunks", 2L));
    }

    @Test
    void givesAnUploadToOneOfSeveralDossiersThatWantItAtOnce() throws Exception {
        Letter letter = letter(sender.letterFile(sender.finished(pdf(2 * PART))));
        List<ReceiveDossier> dossiers = Stream.generate(() -> dossier(aReception("sxd"), letter))
                .limit(6)
                .toList();

        List<Boolean> stored = AtOnce.run(6, caller -> {
            try {
                return !repeated(receive(dossiers.get(caller), letter));
            } catch (UploadGone e) {
                return false;
            }
        });

        assertThat(stored).containsOnlyOnce(true);
        for (int i = 0; i < dossiers.size(); i++) {
            assertThat(rows.counts(dossiers.get(i))).containsEntry("dossiers", stored.get(i) ? 1L : 0L);
        }
    }

    private Outcome receive(ReceiveDossier dossier, Letter letter) {
        try {
            return desk.receive(dossier, letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReceiveDossier dossier(Reception reception, Letter letter) {
        return OfficeRows.forDesk(fixture.command(reception), desk.office(), letter);
    }

    private static Letter letter(Letter.File file) {
        return OfficeRows.letter(Optional.of(file));
    }

    private static boolean repeated(Outcome outcome) {
        return ((Outcome.Recorded) outcome).repeated();
    }
}
