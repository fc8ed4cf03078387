package vn.motcua.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.DossierFixture.aReception;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Reception;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.procedure.ProcedureCatalogue;

@MotCuaIT
class OfficeDeskIT {

    private static final int KIBIBYTE = 1 << 10;
    private static final Map<String, Object> NOTHING = counts(0, 0, 0, 0);

    @Autowired
    private OfficeDesk desk;

    @Autowired
    private DossierRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private ProcedureCatalogue procedures;

    private DossierFixture fixture;
    private OfficeRows rows;

    @BeforeEach
    void prepare() {
        fixture = new DossierFixture(jdbc, agencies, procedures);
        rows = new OfficeRows(jdbc);
    }

    @Test
    void storesADossierWithItsLetter() throws IOException {
        Letter letter = letter(Optional.empty());
        ReceiveDossier dossier = dossier(aReception("sxd"), letter);

        assertThat(isNew(desk.receive(dossier, letter))).isTrue();

        assertThat(rows.counts(dossier)).isEqualTo(counts(1, 1, 0, 0));
        assertThat(rows.letter(register.internalKey(dossier)))
                .containsEntry("number", "12/TTr-SXD")
                .containsEntry("issuer", "Sở Xây dựng")
                .containsEntry("summary", "Về việc cấp phép");
    }

    @Test
    void keepsEveryByteOfALargeFile() throws IOException {
        Scan scan = Scan.of(3 * KIBIBYTE * KIBIBYTE + 7);
        Letter letter = letter(Optional.of(scan));
        ReceiveDossier dossier = dossier(aReception("sxd"), letter);
        desk.receive(dossier, letter);
        long id = register.internalKey(dossier);

        assertThat(rows.content(id)).isEqualTo(scan.bytes());
        assertThat(rows.chunkSizes(id)).hasSize(13).allMatch(size -> size <= 256 * KIBIBYTE);
        assertThat(rows.file(id))
                .containsEntry("media_type", "application/pdf")
                .containsEntry("size", (long) scan.bytes().length)
                .containsEntry("sha256", scan.sha256());
    }

    @Test
    void addsNothingForARepetition() throws IOException {
        Letter letter = letter(Optional.of(Scan.of(300 * KIBIBYTE)));
        ReceiveDossier dossier = dossier(aReception("sxd"), letter);
        Outcome.Recorded first = (Outcome.Recorded) desk.receive(dossier, letter);

        assertThat(desk.receive(dossier, letter)).isEqualTo(new Outcome.Recorded(first.receipt(), true));
        assertThat(rows.counts(dossier)).isEqualTo(counts(1, 1, 1, 2));
    }

    @Test
    void changesNothingForAnotherLetterOrFile() throws IOException {
        Reception reception = aReception("sxd");
        Letter letter = letter(Optional.of(Scan.of(10)));
        desk.receive(dossier(reception, letter), letter);
        Letter otherFile = letter(Optional.of(Scan.of(11)));
        Letter otherNumber = new Letter("13/TTr", letter.issuer(), letter.issuedAt(), letter.summary(), letter.file());

        assertThat(conflict(reception, otherFile)).containsExactly("letterFile");
        assertThat(conflict(reception, otherNumber)).containsExactly("letterNumber");
        assertThat(conflict(reception, letter(Optional.empty()))).containsExactly("letterFile");
        assertThat(rows.content(register.internalKey(dossier(reception, letter))))
                .hasSize(10);
    }

    @Test
    void keepsTheSameCodeOfTwoAgenciesApart() throws IOException {
        Letter letter = letter(Optional.empty());
        Reception construction = aReception("sxd");
        Reception finance = new Reception(
                construction.code(), "stc", "stc", construction.procedure(), construction.ownerName(), null, -6, 4);

        assertThat(isNew(desk.receive(dossier(construction, letter), letter))).isTrue();
        assertThat(isNew(desk.receive(dossier(finance, letter), letter))).isTrue();
    }

    @Test
    void takesTheCodeOfTheAgencysOwnDossier() throws IOException {
        Letter letter = letter(Optional.empty());
        Reception reception = aReception("sxd");
        ReceiveDossier own = fixture.received(reception).received();
        ReceiveDossier sentOn = dossier(reception, letter);

        assertThat(isNew(desk.receive(sentOn, letter))).isTrue();
        assertThat(register.internalKey(sentOn)).isNotEqualTo(register.internalKey(own));
        assertThat(rows.counts(own)).isEqualTo(counts(1, 0, 0, 0));
    }

    @Test
    void leavesNothingAtAllWhenTheFileCannotBeRead() throws IOException {
        Reception reception = aReception("sxd");
        Letter broken = letter(Optional.of(Scan.broken(2 * KIBIBYTE * KIBIBYTE, 600 * KIBIBYTE)));
        ReceiveDossier dossier = dossier(reception, broken);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> desk.receive(dossier, broken));
        assertThat(rows.counts(dossier)).isEqualTo(NOTHING);

        Letter whole = letter(Optional.of(Scan.of(2 * KIBIBYTE * KIBIBYTE)));
        assertThat(isNew(desk.receive(dossier(reception, whole), whole))).isTrue();
        assertThat(rows.counts(dossier)).isEqualTo(counts(1, 1, 1, 8));
    }

    @Test
    void leavesNothingAtAllWhenTheLetterCannotBeStored() {
        Letter empty = letter(Optional.of(Scan.of(0)));
        ReceiveDossier dossier = dossier(aReception("sxd"), empty);

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> desk.receive(dossier, empty));
        assertThat(rows.counts(dossier)).isEqualTo(NOTHING);
    }

    @Test
    void countsTheLetterAsContentOfTheDossier() {
        Scan scan = Scan.of(5);

        assertThat(OfficeDesk.contentOf(letter(Optional.of(scan))))
                .containsExactly(
                        Map.entry("letterNumber", "12/TTr-SXD"),
                        Map.entry("letterIssuer", "Sở Xây dựng"),
                        Map.entry("letterIssuedAt", "2026-11-20T01:00:00Z"),
                        Map.entry("letterSummary", "Về việc cấp phép"),
                        Map.entry("letterFile", HexFormat.of().formatHex(scan.sha256())));
        assertThat(OfficeDesk.contentOf(letter(Optional.empty()))).doesNotContainKey("letterFile");
    }

    private List<String> conflict(Reception reception, Letter letter) throws IOException {
        return ((Outcome.Conflicting) desk.receive(dossier(reception, letter), letter)).fields();
    }

    private ReceiveDossier dossier(Reception reception, Letter letter) {
        return OfficeRows.forDesk(fixture.command(reception), desk.office(), letter);
    }

    private static Letter letter(Optional<? extends Letter.File> file) {
        return OfficeRows.letter(file.map(Letter.File.class::cast));
    }

    private static boolean isNew(Outcome outcome) {
        return outcome instanceof Outcome.Recorded recorded && !recorded.repeated();
    }

    private static Map<String, Object> counts(long dossiers, long letters, long files, long chunks) {
        return Map.of("dossiers", dossiers, "events", dossiers, "letters", letters, "files", files, "chunks", chunks);
    }
}
