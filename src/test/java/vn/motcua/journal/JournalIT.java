package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.soap.DossierXml.aDossier;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.rest.RestAnswer;
import vn.motcua.rest.RestClient;
import vn.motcua.soap.Contract;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** Calls over both edges as the journal tells of them. */
@MotCuaIT
class JournalIT {

    private final Calls calls;
    private final DataSource database;
    private final SoapClient soap;
    private final RestClient rest;
    private final int agency;

    JournalIT(
            Calls calls,
            DataSource database,
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            @LocalServerPort int port) {
        Contract.prepare(register, secrets, catalogue);
        this.calls = calls;
        this.database = database;
        this.soap = new SoapClient(port);
        this.rest = new RestClient(port, "demo-sxd");
        this.agency = register.byCode("sxd").orElseThrow().id();
    }

    @AfterEach
    void close() {
        soap.close();
    }

    @Test
    void tellsOfASoapCall() throws Exception {
        DossierXml dossier = aDossier();
        soap.call(SoapMessage.register(dossier.toString()));

        JournaledCall call = only(dossier.code());

        assertThat(call.edge()).isEqualTo(CallEdge.SOAP);
        assertThat(call.operation()).isEqualTo("ThemMoiHoSoDVC");
        assertThat(call.result()).isEqualTo("DA_TIEP_NHAN");
        assertThat(call.bytes()).isGreaterThan(500);
        assertThat(call.address()).isEqualTo("127.0.0.1");
        assertThat(call.took()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void tellsWhichDossierARefusedCallWasAbout() throws Exception {
        DossierXml dossier = aDossier().without("TenHoSo");
        ResultString answer = soap.call(SoapMessage.register(dossier.toString()));

        JournaledCall call = only(dossier.code());

        assertThat(call.result()).isEqualTo("DU_LIEU_KHONG_HOP_LE");
        assertThat(call.reference()).isEqualTo(answer.value("MaTraCuu"));
    }

    @Test
    void tellsTheAgencyOfCallsWithAWrongSecret() throws Exception {
        ResultString answer =
                soap.call(SoapMessage.register(aDossier().toString()).as("sxd", "khong-dung"));

        JournaledCall call = one(answer.value("MaTraCuu"));

        assertThat(call.agencyId()).isEqualTo(agency);
        assertThat(call.result()).isEqualTo("SAI_XAC_THUC");
        assertThat(call.dossier()).isEmpty();
    }

    @Test
    void tellsOfRestCallsByTheirPatterns() {
        RestAnswer changes = rest.get("/changes?limit=1");
        RestAnswer missing = rest.get("/dossiers?code=KHONG-CO");
        RestAnswer nowhere = rest.get("/nguyen-van-an");
        RestAnswer stranger = rest.as("khong-dung")
                .send(
                        "/changes",
                        request -> request.header("X-Ma-Don-Vi", "sxd").GET());

        assertThat(one(reference(changes))).satisfies(call -> {
            assertThat(call.edge()).isEqualTo(CallEdge.REST);
            assertThat(call.operation()).isEqualTo("GET /api/v1/changes");
            assertThat(call.result()).isEqualTo(JournaledCall.DONE);
        });
        assertThat(one(reference(missing))).satisfies(call -> {
            assertThat(call.result()).isEqualTo("KHONG_TIM_THAY_HO_SO");
            assertThat(call.dossier()).contains("KHONG-CO");
        });
        assertThat(one(reference(nowhere))).satisfies(call -> {
            assertThat(call.operation()).isEqualTo("GET /api");
            assertThat(call.result()).isEqualTo("KHONG_CO_DIA_CHI");
        });
        assertThat(one(reference(stranger)).result()).isEqualTo("SAI_XAC_THUC");
    }

    @Test
    void tellsOfARestCallThatStoredADossier() {
        String code = aDossier().code();
        RestAnswer stored = rest.post("/dossiers", """
            {"code": "%s", "procedure": "T-HTI-900999-TT", "title": "Đề nghị", "ownerName": "Nguyễn Thị Ánh",
             "receivedAt": "2026-11-10T08:00:00+07:00"}
            """.formatted(code));

        JournaledCall call = one(reference(stored));

        assertThat(call.operation()).isEqualTo("POST /api/v1/dossiers");
        assertThat(call.result()).isEqualTo("DA_TIEP_NHAN");
        assertThat(call.dossier()).contains(code);
        assertThat(call.bytes()).isGreaterThan(150);
    }

    @Test
    void doesNotHinderCallsWhileItsTableIsLocked() throws Exception {
        List<String> codes = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table journal_call in access exclusive mode");
            Instant begun = Instant.now();
            for (int i = 0; i < 20; i++) {
                DossierXml dossier = aDossier();
                codes.add(dossier.code());
                assertThat(soap.call(SoapMessage.register(dossier.toString())).isDone())
                        .isTrue();
            }
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(8));
            connection.rollback();
            connection.setAutoCommit(true);
        }
        codes.forEach(this::only);
    }

    private JournaledCall only(String dossier) {
        CallFilter filter = new CallFilter(
                Optional.of(Set.of(agency)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(dossier),
                Optional.empty(),
                false);
        await(() -> !calls.find(filter, Optional.empty()).calls().isEmpty());
        return calls.find(filter, Optional.empty()).calls().getFirst();
    }

    private JournaledCall one(String reference) {
        CallFilter whole = CallFilter.of(Optional.empty());
        await(() -> calls.one(whole, reference).isPresent());
        return calls.one(whole, reference).orElseThrow();
    }

    private static String reference(RestAnswer answer) {
        return answer.header("X-Ma-Tra-Cuu");
    }

    private static void await(BooleanSupplier there) {
        Instant end = Instant.now().plusSeconds(20);
        while (!there.getAsBoolean() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
