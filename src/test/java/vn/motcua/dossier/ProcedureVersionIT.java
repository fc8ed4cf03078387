package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Reception;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.Change;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureEditing;
import vn.motcua.procedure.ProcedurePublishing;
import vn.motcua.procedure.SampleContent;

/** A dossier keeps the version of its procedure that was in force when it was received. */
@MotCuaIT
class ProcedureVersionIT {

    private final DossierRegister register;
    private final ProcedureEditing editing;
    private final ProcedurePublishing publishing;
    private final ProcedureCatalogue catalogue;
    private final AgencyRegister agencies;
    private final JdbcClient jdbc;

    private DossierFixture fixture;
    private String procedure = "";

    ProcedureVersionIT(
            DossierRegister register,
            ProcedureEditing editing,
            ProcedurePublishing publishing,
            ProcedureCatalogue catalogue,
            AgencyRegister agencies,
            JdbcClient jdbc) {
        this.register = register;
        this.editing = editing;
        this.publishing = publishing;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.jdbc = jdbc;
    }

    /** A procedure of two versions, the second from tomorrow. */
    @BeforeEach
    void publish() {
        fixture = new DossierFixture(jdbc, agencies, catalogue);
        Change created = editing.create(
                new Owner.Everyone(), SampleContent.complete("Thủ tục hai phiên bản", "IT-01"), Actor.SYSTEM);
        assertThat(created).isInstanceOf(Change.Done.class);
        procedure = ((Change.Done) created).now().code();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        done(publishing.publish(procedure, 1, today, "1/QĐ", Actor.SYSTEM));
        done(editing.draft(procedure, Actor.SYSTEM));
        done(publishing.publish(procedure, 1, today.plusDays(1), "2/QĐ", Actor.SYSTEM));
    }

    @Test
    void ofWhatWasReceivedBeforeTheSecondItIsTheFirst() {
        assertThat(version(register(receivedOn(-6)))).contains(1);
    }

    @Test
    void ofWhatIsReceivedFromThenOnItIsTheSecond() {
        assertThat(version(register(receivedOn(2)))).contains(2);
    }

    @Test
    void aCorrectedReceptionBringsItsVersionWithIt() {
        Reception reception = receivedOn(-6);
        ReceiveDossier dossier = register(reception);
        Reception later =
                new Reception(reception.code(), "sxd", "sxd", procedure, "Nguyễn Văn An", "042 090 006789", 2, 9);

        register.correct(new CorrectDossier(fixture.command(later), "Sai ngày"));

        assertThat(version(dossier)).contains(2);
    }

    private ReceiveDossier register(Reception reception) {
        ReceiveDossier dossier = fixture.command(reception);
        assertThat(register.receive(dossier)).isInstanceOf(Outcome.Recorded.class);
        return dossier;
    }

    private Reception receivedOn(int day) {
        return new Reception(
                DossierFixture.newCode(), "sxd", "sxd", procedure, "Nguyễn Văn An", "042 090 006789", day, 9);
    }

    private Optional<Integer> version(ReceiveDossier dossier) {
        return jdbc.sql("select procedure_version from dossier where sender_id = :sender and code = :code")
                .param("sender", dossier.sender().id())
                .param("code", dossier.code())
                .query(Integer.class)
                .optional();
    }

    private static void done(Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
    }
}
