package vn.motcua.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.SiteClient.encoded;
import static vn.motcua.rest.DossierJson.aDossier;
import static vn.motcua.rest.RefusalCase.refused;
import static vn.motcua.rest.RefusalCase.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;

/** What of a dossier and its life is refused over REST, as an agency's system reads it, and that nothing was stored. */
@MotCuaIT
class RestContentIT {

    private final JdbcClient jdbc;
    private final RestClient client;
    private long stored;

    RestContentIT(
            JdbcClient jdbc,
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.client = new RestClient(port, "demo-sxd");
        Contract.prepare(register, secrets, catalogue);
    }

    @BeforeEach
    void count() {
        stored = rows();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(rows()).isEqualTo(stored);
    }

    @TestFactory
    Stream<DynamicTest> refusesFields() {
        String long1001 = "x".repeat(1001);
        return run(
                field("a missing code", aDossier().without("code"), "THIEU code"),
                field("an empty owner", aDossier().with("ownerName", " "), "THIEU ownerName"),
                field("a number for a text", aDossier().with("code", 1), "SAI_KIEU code"),
                field("a text for a list", aDossier().with("components", "x"), "SAI_KIEU components"),
                field("a list in a list", aDossier().with("components", List.of(List.of())), "SAI_KIEU components[0]"),
                field(
                        "the letter's form of a date",
                        aDossier().with("receivedAt", "10/11/2026 08:00:00"),
                        "SAI_DINH_DANG_NGAY receivedAt"),
                field("no offset", aDossier().with("dueAt", "2026-11-24T17:00:00"), "SAI_DINH_DANG_NGAY dueAt"),
                field(
                        "a day that is not",
                        aDossier().with("dueAt", "2026-02-30T17:00:00Z"),
                        "SAI_DINH_DANG_NGAY dueAt"),
                field(
                        "the far future",
                        aDossier().with("receivedAt", "2099-01-01T00:00:00Z").without("dueAt"),
                        "NGAY_MAU_THUAN receivedAt"),
                field("due before reception", aDossier().with("dueAt", "2026-11-09T10:00:00Z"), "NGAY_MAU_THUAN dueAt"),
                field("an unknown procedure", aDossier().with("procedure", "T-0"), "KHONG_CO_TRONG_DANH_MUC procedure"),
                field(
                        "another agency's procedure",
                        aDossier().with("procedure", "T-HTI-900001-TT"),
                        "KHONG_CO_TRONG_DANH_MUC procedure"),
                field("a long title", aDossier().with("title", long1001), "QUA_DAI title"),
                field(
                        "a long component",
                        aDossier().with("components", List.of("a", long1001)),
                        "QUA_DAI components[1]"),
                field("a wrong name", aDossier().without("code").with("Code", "x"), "SAI_TEN_TRUONG Code"),
                field("a control character", aDossier().with("title", "a\u0001"), "KY_TU_KHONG_HOP_LE title"),
                refused(
                        "a repeated name",
                        () -> client.post("/dossiers", aDossier().toString().replaceFirst("\\{", "{\"title\":\"x\",")),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "LAP_TRUONG title"),
                field(
                        "everything at once",
                        aDossier()
                                .with("code", 1)
                                .without("title")
                                .with("receivedAt", "x")
                                .with("procedure", "?"),
                        "SAI_KIEU code",
                        "KHONG_CO_TRONG_DANH_MUC procedure",
                        "SAI_DINH_DANG_NGAY receivedAt",
                        "THIEU title"));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatOtherOperationsCannotRead() {
        String step = "{\"dossier\":\"x\",\"at\":\"2026-11-12T10:00:00Z\",\"action\":\"y\"}";
        DossierJson past = aDossier()
                .with(
                        "history",
                        List.of(
                                Map.of("kind", "status", "status", "received", "at", "x"),
                                Map.of("kind", "gone"),
                                Map.of("kind", "result")));
        DossierJson impossible = aDossier()
                .with(
                        "history",
                        List.of(Map.of("kind", "status", "status", "in_progress", "at", "2026-11-01T00:00:00Z")));
        return run(
                refused(
                        "an unknown status",
                        () -> client.post("/statuses", "{\"dossier\":\"x\",\"status\":\"done\"}"),
                        422,
                        "TRANG_THAI_KHONG_HOP_LE",
                        "TRANG_THAI_KHONG_HOP_LE status"),
                refused(
                        "nothing",
                        () -> client.post("/statuses", "{}"),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "THIEU dossier",
                        "THIEU status"),
                refused(
                        "a status of nothing",
                        () -> client.post("/statuses", "{\"dossier\":\"x\",\"status\":\"unresolved\"}"),
                        404,
                        "KHONG_TIM_THAY_HO_SO"),
                refused("a step of nothing", () -> client.post("/steps", step), 404, "KHONG_TIM_THAY_HO_SO"),
                refused(
                        "an empty step",
                        () -> client.post("/steps", "{}"),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "THIEU dossier",
                        "THIEU at",
                        "THIEU action"),
                refused(
                        "an empty result",
                        () -> client.post("/results", "{}"),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "THIEU dossier",
                        "THIEU returnedAt"),
                refused(
                        "no reason",
                        () -> client.post("/corrections", aDossier().toString()),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "THIEU reason"),
                refused(
                        "an empty batch",
                        () -> client.post("/dossiers/batch", "{\"dossiers\":[]}"),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "THIEU dossiers"),
                refused(
                        "no batch",
                        () -> client.post("/dossiers/batch", "{}"),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "THIEU dossiers"),
                refused(
                        "a batch of 1001",
                        () -> client.post("/dossiers/batch", "{\"dossiers\":[" + "{},".repeat(1000) + "{}]}"),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "QUA_DAI dossiers"),
                refused(
                        "an unreadable past",
                        () -> client.post("/dossiers/with-history", past.toString()),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "SAI_DINH_DANG_NGAY history[0].at",
                        "TRANG_THAI_KHONG_HOP_LE history[0].status",
                        "SAI_KIEU history[1].kind",
                        "THIEU history[2].at"),
                refused(
                        "an impossible past",
                        () -> client.post("/dossiers/with-history", impossible.toString()),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "NGAY_MAU_THUAN history[0].at"),
                refused(
                        "a search without a code",
                        () -> client.get("/dossiers"),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "THIEU code"),
                refused(
                        "a cursor of somebody else",
                        () -> client.get("/changes?after=5"),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "SAI_KIEU after"),
                refused(
                        "a page too long",
                        () -> client.get("/changes?limit=1001"),
                        422,
                        "DU_LIEU_KHONG_HOP_LE",
                        "SAI_KIEU limit"));
    }

    @Test
    void hidesDossiersFromOtherAgencies() {
        DossierJson dossier = aDossier();
        assertThat(client.post("/dossiers", dossier.toString()).status()).isEqualTo(201);
        stored = rows();
        RestClient stranger = client.as("demo-stc");
        String code = "/dossiers?code=" + encoded(dossier.code());
        for (String query :
                List.of(code, code + "&sender=sxd&handler=sxd", code + "&handler=sxd", code + "&handler=none")) {
            assertThat(stranger.get(query).code()).as(query).isEqualTo("KHONG_TIM_THAY_HO_SO");
        }
        assertThat(client.get(code + "&handler=vpub").status()).isEqualTo(404);
        RestAnswer status =
                stranger.post("/statuses", "{\"dossier\":\"%s\",\"status\":\"unresolved\"}".formatted(dossier.code()));
        assertThat(status.status()).isEqualTo(404);
        assertThat(status.body().path("resend").asBoolean()).isTrue();
    }

    @Test
    void sameCodeWithOtherContentChangesNothing() {
        DossierJson dossier = aDossier();
        client.post("/dossiers", dossier.toString());
        stored = rows();
        RestAnswer other = client.post(
                "/dossiers",
                dossier.with("title", "Khác").with("ownerAddress", "Nơi khác").toString());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("HO_SO_DA_TON_TAI");
        assertThat(other.text("detail")).contains("ownerAddress, title").doesNotContain("Nơi khác");
        assertThat(other.text("type")).isEqualTo("/tich-hop#ma-HO_SO_DA_TON_TAI");
    }

    private RefusalCase field(String claim, DossierJson dossier, String... errors) {
        return refused(claim, () -> client.post("/dossiers", dossier.toString()), 422, "DU_LIEU_KHONG_HOP_LE", errors);
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from dossier) + (select count(*) from dossier_event)")
                .query(Long.class)
                .single();
    }
}
