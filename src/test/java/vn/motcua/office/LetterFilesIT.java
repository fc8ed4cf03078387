package vn.motcua.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;
import static vn.motcua.office.Uploading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.Actor;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.Reference;

@MotCuaIT
class LetterFilesIT {

    private static final byte[] FILE = pdf((600 << 10) + 1);

    private final LetterFiles files;
    private final OfficeDesk desk;
    private final AgencyRegister agencies;
    private final JdbcClient jdbc;
    private final DossierFixture fixture;
    private final String reference = Reference.next(InstantSource.system());
    private ReceiveDossier dossier;

    LetterFilesIT(
            LetterFiles files,
            OfficeDesk desk,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            JdbcClient jdbc) {
        this.files = files;
        this.desk = desk;
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.fixture = new DossierFixture(jdbc, agencies, procedures);
        this.dossier = fixture.command(aReception("sxd"));
    }

    @BeforeEach
    void sendADossier() throws IOException {
        Letter letter = OfficeRows.letter(Optional.of(Scan.of(FILE)));
        dossier = OfficeRows.forDesk(dossier, desk.office(), letter);
        desk.receive(dossier, letter);
    }

    @Test
    void givesTheSenderEveryByte() throws IOException {
        StoredLetterFile file =
                files.find(agency("sxd"), Optional.empty(), dossier.code()).orElseThrow();

        assertThat(file.size()).isEqualTo(FILE.length);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.sha256()).isEqualTo(Uploading.sha256(FILE));
        try (InputStream bytes = files.open(file, new Actor("agency:sxd", "203.0.113.7", reference))) {
            assertThat(bytes).hasBinaryContent(FILE);
        }
    }

    @Test
    void givesTheOfficeWhatItNamesTheSenderOf() {
        assertThat(files.find(desk.office(), Optional.of("SXD"), dossier.code()))
                .isEqualTo(files.find(agency("sxd"), Optional.empty(), dossier.code()));
        assertThat(files.find(desk.office(), Optional.empty(), dossier.code())).isEmpty();
        assertThat(files.find(desk.office(), Optional.of("nobody"), dossier.code()))
                .isEmpty();
    }

    @Test
    void givesNobodyElseAnything() {
        assertThat(files.find(agency("stc"), Optional.empty(), dossier.code())).isEmpty();
        assertThat(files.find(agency("stc"), Optional.of("sxd"), dossier.code()))
                .isEmpty();
        assertThat(files.find(agency("sxd"), Optional.of("sxd"), dossier.code()))
                .isPresent();
    }

    @Test
    void findsNoFileWhereNoneCame() throws IOException {
        Letter bare = OfficeRows.letter(Optional.empty());
        ReceiveDossier other = OfficeRows.forDesk(fixture.command(aReception("sxd")), desk.office(), bare);
        desk.receive(other, bare);

        assertThat(files.find(agency("sxd"), Optional.empty(), other.code())).isEmpty();
        assertThat(files.find(agency("sxd"), Optional.empty(), "no such code")).isEmpty();
    }

    @Test
    void writesDownWhoReadsBeforeTheFirstByte() {
        StoredLetterFile file =
                files.find(agency("sxd"), Optional.empty(), dossier.code()).orElseThrow();

        assertThat(readings()).as("before it is opened").isEmpty();
        files.open(file, new Actor("agency:sxd", "203.0.113.7", reference));

        assertThat(readings()).containsExactly("agency:sxd read letter-file sxd " + dossier.code());
    }

    private List<String> readings() {
        return jdbc.sql("""
            select concat_ws(' ', actor, act, kind, subject) from audit_entry where reference = :reference
            """).param("reference", reference).query(String.class).list();
    }

    private Agency agency(String code) {
        return agencies.byCode(code).orElseThrow();
    }
}
