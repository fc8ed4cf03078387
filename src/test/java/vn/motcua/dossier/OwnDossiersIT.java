package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.ProcedureCatalogue;

/** An agency reads the whole of its own dossiers, and leaves a trace. */
@MotCuaIT
class OwnDossiersIT {

    private static final Actor ACTOR = new Actor("agency:sxd", "203.0.113.7", "R");

    private final OwnDossiers dossiers;
    private final DossierRegister register;
    private final JdbcClient jdbc;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    private DossierFixture fixture;

    OwnDossiersIT(
            OwnDossiers dossiers,
            DossierRegister register,
            JdbcClient jdbc,
            AgencyRegister agencies,
            ProcedureCatalogue procedures) {
        this.dossiers = dossiers;
        this.register = register;
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    @BeforeEach
    void prepare() {
        fixture = new DossierFixture(jdbc, agencies, procedures);
    }

    @Test
    void showsContentAndHistory() {
        Agency agency = agency("sxd");
        ReceiveDossier sent = fixture.received(aReception("sxd")).received();
        register.recordStep(agency, sent.code(), SampleDossiers.aStep());
        Instant returnedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        register.returnResult(agency, sent.code(), returnedAt);

        OwnDossier read =
                dossiers.find(agency, agency, agency, sent.code(), ACTOR).orElseThrow();

        assertThat(read.owner()).isEqualTo(sent.owner());
        assertThat(read.components()).isEqualTo(sent.components());
        assertThat(read.procedure()).isEqualTo(sent.procedure());
        assertThat(read.receivedAt()).isEqualTo(sent.receivedAt());
        assertThat(read.dueAt()).isEqualTo(sent.dueAt());
        assertThat(read.state()).isEqualTo(DossierState.RESULT_RETURNED);
        assertThat(read.returnedAt()).contains(returnedAt);
        assertThat(read.events()).extracting(OwnDossier.Event::kind).containsExactly("received", "step", "result");
        assertThat(read.events().get(1).details()).containsEntry("action", "Chuyển hồ sơ");
        assertThat(read.toString()).doesNotContain("Nguyễn");
    }

    @Test
    void auditsEveryReading() {
        Agency agency = agency("sxd");
        ReceiveDossier sent = fixture.received(aReception("sxd")).received();
        String reference = UUID.randomUUID().toString();

        dossiers.find(agency, agency, agency, sent.code(), new Actor("agency:sxd", "203.0.113.7", reference));
        dossiers.find(agency, agency, agency, sent.code() + "?", new Actor("agency:sxd", "203.0.113.7", reference));

        assertThat(entries(reference))
                .containsExactly(Map.of(
                        "actor",
                        "agency:sxd",
                        "address",
                        "203.0.113.7",
                        "act",
                        "read",
                        "kind",
                        "dossier",
                        "subject",
                        "sxd " + sent.code()));
    }

    @Test
    void showsNobodyElsesDossiers() {
        ReceiveDossier sent = fixture.received(aReception("sxd")).received();
        assertThat(dossiers.find(agency("snv"), agency("sxd"), agency("sxd"), sent.code(), ACTOR))
                .isEmpty();
        assertThat(dossiers.find(agency("snv"), agency("snv"), agency("snv"), sent.code(), ACTOR))
                .isEmpty();
    }

    @Test
    void showsSenderAndOfficeWhatLiesAtTheDesk() {
        ReceiveDossier sent =
                fixture.received(aReception("sxd").handledBy("vpub")).received();
        Agency sender = agency("sxd");
        Agency office = agency("vpub");
        assertThat(dossiers.find(sender, sender, office, sent.code(), ACTOR)).isPresent();
        assertThat(dossiers.find(office, sender, office, sent.code(), ACTOR)).isPresent();
    }

    private List<Map<String, Object>> entries(String reference) {
        return jdbc.sql("select actor, address, act, kind, subject from audit_entry where reference = :reference")
                .param("reference", reference)
                .query()
                .listOfRows();
    }

    private Agency agency(String code) {
        return agencies.byCode(code).orElseThrow();
    }
}
