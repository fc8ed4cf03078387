package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.motcua.MotCuaIT;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Procedure.Sector;

@MotCuaIT
class ProcedureFilesIT {

    private static final byte[] PDF = "%PDF-1.4 tờ khai".getBytes(StandardCharsets.UTF_8);

    private final ProcedureFiles files;
    private final ProcedureEditing editing;
    private final ManagedProcedure procedure;

    ProcedureFilesIT(ProcedureFiles files, ProcedureEditing editing, SectorTable sectors) {
        this.files = files;
        this.editing = editing;
        sectors.add(new Sector("IT-TEP", "Lĩnh vực thử tệp"));
        this.procedure = created();
    }

    @Test
    void keepsAFormAndGivesItBack() {
        ProcedureContent.FormFile file =
                files.add(procedure, "C:\\Mẫu\\to-khai.pdf", PDF).orElseThrow();

        assertThat(file.name()).isEqualTo("to-khai.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(PDF.length);
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
        assertThat(files.content(procedure, file)).contains(PDF);
    }

    @Test
    void keepsTheSameBytesOnce() {
        assertThat(files.add(procedure, "mot.pdf", PDF).orElseThrow().id())
                .isEqualTo(files.add(procedure, "hai.pdf", PDF).orElseThrow().id());
    }

    @Test
    void judgesAFileByItsContentAndNotByItsName() {
        assertThat(files.add(procedure, "to-khai.pdf", "<html>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(files.add(procedure, "a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isEmpty();
        assertThat(files.add(procedure, "a.txt", "{\\rtf1 tờ khai}".getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(file -> assertThat(file.mediaType()).isEqualTo("application/rtf"));
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] large = new byte[ProcedureFiles.MAX_BYTES + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        assertThat(files.add(procedure, "lon.pdf", large)).isEmpty();
    }

    @Test
    void doesNotGiveAFileOfOneProcedureForAnother() {
        ProcedureContent.FormFile file = files.add(procedure, "mot.pdf", PDF).orElseThrow();

        assertThat(files.content(created(), file)).isEmpty();
    }

    private ManagedProcedure created() {
        Change change = editing.create(
                new Owner.Everyone(), ProcedureContent.named("Thủ tục có biểu mẫu", "IT-TEP"), Actor.SYSTEM);
        assertThat(change).isInstanceOf(Change.Done.class);
        return ((Change.Done) change).now();
    }
}
