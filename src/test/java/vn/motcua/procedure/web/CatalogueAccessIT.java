package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.SignedInClient;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.SampleContent;

/** Who may keep which procedures, and what the audit trail says of it. */
@MotCuaIT
class CatalogueAccessIT {

    private static final String LIST = "/quan-tri/thu-tuc";
    private static final Procedure.Sector SECTOR = new Procedure.Sector("IT-QU", "Lĩnh vực thử quyền");

    private final ProcedureCatalogue catalogue;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    CatalogueAccessIT(ProcedureCatalogue catalogue, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void add() {
        catalogue.add(List.of(procedure("T-IT-QUYEN-SXD", "sxd"), procedure("T-IT-QUYEN-XA", "ubnd_xa")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/xem/1", "/dong", "/bieu-mau", "/cong-bo", "/bo-nhap", "/sua/ten"})
    void anAgencysAdministratorFindsNothingOfAnotherAgencyOrOfALevel(String page) {
        assertThat(get("stc", "/T-IT-QUYEN-SXD" + page).statusCode()).isEqualTo(404);
        assertThat(get("sxd", "/T-IT-QUYEN-XA" + page).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nobodyElseChangesAProcedure(String page, Map<String, String> fields) {
        assertThat(SignedInClient.as("stc", port)
                        .post(LIST + "/T-IT-QUYEN-SXD" + page, fields)
                        .statusCode())
                .isEqualTo(404);
    }

    static Stream<Arguments> changes() {
        Map<String, String> revision = Map.of("revision", "1");
        return Stream.of("/nhap", "/mo-lai", "/dong", "/bo-nhap", "/cong-bo", "/sua/ten")
                .map(page -> Arguments.of(page, revision));
    }

    @Test
    void theProvincesAdministratorKeepsAll() {
        assertThat(get("quantri", "/T-IT-QUYEN-SXD").statusCode()).isEqualTo(200);
        assertThat(get("quantri", "/T-IT-QUYEN-XA").statusCode()).isEqualTo(200);
        assertThat(get("quantri", "?tim=QUYEN").body()).contains("T-IT-QUYEN-SXD", "T-IT-QUYEN-XA");
    }

    @Test
    void theListHoldsOnesOwnProceduresOnlyAndIsSearchedWithoutAccents() {
        assertThat(get("sxd", "?tim=thu+quyen+nha").body())
                .contains("T-IT-QUYEN-SXD")
                .doesNotContain("T-IT-QUYEN-XA");
        assertThat(get("stc", "?tim=quyen").body()).doesNotContain("T-IT-QUYEN");
        assertThat(get("sxd", "?tim=quyen&trang-thai=DRAFT").body()).doesNotContain("T-IT-QUYEN");
        assertThat(get("sxd", "?tim=100%25").body()).doesNotContain("T-IT-QUYEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vpub", "lanhdao", "kiemtoan"})
    void otherRolesDoNotComeIn(String name) {
        assertThat(get(name, "").statusCode()).isEqualTo(403);
        assertThat(get(name, "/T-IT-QUYEN-SXD").statusCode()).isEqualTo(403);
    }

    @Test
    void onlyTheProvincesAdministratorKeepsSectors() {
        assertThat(SignedInClient.as("sxd", port).get("/quan-tri/linh-vuc").statusCode())
                .isEqualTo(403);
        SignedInClient province = SignedInClient.as("quantri", port);
        String code = "IT" + System.nanoTime();
        assertThat(province.post("/quan-tri/linh-vuc", Map.of("code", code, "name", "Mới"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(province.post("/quan-tri/linh-vuc", Map.of("code", code, "name", "Mới"))
                        .body())
                .contains("error-summary");
        assertThat(province.post("/quan-tri/linh-vuc/" + code + "/bo", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(trail("sector", code)).containsExactly("account:quantri create", "account:quantri remove");
    }

    @Test
    void nobodyMakesAProcedureForAnAgencyThatIsNotTheirs() {
        Map<String, String> fields = Map.of("naming.name", "Thử", "naming.sector", "IT-QU", "owner", "stc");

        HttpResponse<String> answer = SignedInClient.as("sxd", port).post(LIST + "/moi", fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("href=\"#owner\"");
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        SignedInClient construction = SignedInClient.as("sxd", port);
        Map<String, String> fields = Map.of("naming.name", "Thử nhật ký", "naming.sector", "IT-QU", "owner", "sxd");
        String address = construction
                .post(LIST + "/moi", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String code = address.substring(address.lastIndexOf('/') + 1);
        construction.post(
                LIST + "/" + code + "/sua/ten",
                Map.of("revision", "1", "naming.name", "Thử nhật ký 2", "naming.sector", "IT-QU"));
        construction.post(LIST + "/" + code + "/bo-nhap", Map.of("revision", "2"));

        assertThat(trail("procedure", code))
                .containsExactly("account:sxd create", "account:sxd change", "account:sxd remove");
    }

    @Test
    void aPageThatIsNotThereIsNotFound() {
        assertThat(get("quantri", "/KHONG-CO").statusCode()).isEqualTo(404);
        assertThat(get("quantri", "/T-IT-QUYEN-SXD/xem/99").statusCode()).isEqualTo(404);
        assertThat(get("quantri", "/T-IT-QUYEN-SXD/tep/99").statusCode()).isEqualTo(404);
        assertThat(get("quantri", "/T-IT-QUYEN-SXD/sua/khac").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String name, String page) {
        return SignedInClient.as(name, port).get(LIST + page);
    }

    private List<String> trail(String kind, String subject) {
        return jdbc.sql("select actor || ' ' || act from audit_entry where kind = :kind and subject = :subject order"
                        + " by at")
                .param("kind", kind)
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    private static NewProcedure procedure(String code, String owner) {
        return new NewProcedure(code, SECTOR, owner, SampleContent.complete("Thử quyền sửa nhà", "IT-QU"));
    }
}
