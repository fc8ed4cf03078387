package vn.motcua.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.motcua.SiteClient.encoded;
import static vn.motcua.rest.DossierJson.aDossier;
import static vn.motcua.rest.RefusalCase.refused;
import static vn.motcua.rest.RefusalCase.run;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;

/** Every refusal of the interface, as an agency's system reads it, and that nothing was stored. */
@MotCuaIT
@ExtendWith(OutputCaptureExtension.class)
class RestRefusalsIT {

    private final JdbcClient jdbc;
    private final RestClient client;
    private long stored;

    RestRefusalsIT(
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
    Stream<DynamicTest> refusesTheCaller() {
        String json = aDossier().toString();
        return run(
                refused("no secret", () -> client.as("").post("/dossiers", json), 401, "SAI_XAC_THUC"),
                refused("a wrong secret", () -> client.as("x").post("/dossiers", json), 401, "SAI_XAC_THUC"),
                refused("other case", () -> client.as("DEMO-SXD").post("/dossiers", json), 401, "SAI_XAC_THUC"),
                refused("an endless secret", () -> client.as("x".repeat(5000)).get("/changes"), 401, "SAI_XAC_THUC"),
                refused("another scheme", () -> authorized("Basic demo-sxd"), 401, "SAI_XAC_THUC"),
                refused("the secret of another agency than named", () -> named("stc"), 401, "SAI_XAC_THUC"),
                refused(
                        "the official system's secret",
                        () -> client.as("mct-that-x").get("/changes"),
                        403,
                        "SAI_MOI_TRUONG"),
                refused("a caller before its body", () -> client.as("x").post("/dossiers", "{"), 401, "SAI_XAC_THUC"),
                refused("a caller before the address", () -> client.as("x").get("/nothing"), 401, "SAI_XAC_THUC"),
                refused(
                        "a large body of a stranger",
                        () -> client.as("x").post("/dossiers", new byte[5_000_000]),
                        401,
                        "SAI_XAC_THUC"));
    }

    @Test
    void asksStrangersForABearer() {
        assertThat(client.as("x").get("/changes").header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(named("SXD ").status()).isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicTest> refusesTheRequest() {
        String json = aDossier().toString();
        return run(
                refused("an unknown address", () -> client.get("/nothing"), 404, "KHONG_CO_DIA_CHI"),
                refused("the root", () -> client.get(""), 404, "KHONG_CO_DIA_CHI"),
                refused("a wrong method", () -> client.send("/dossiers", r -> r.DELETE()), 405, "SAI_PHUONG_THUC"),
                refused("a GET where a POST is wanted", () -> client.get("/statuses"), 405, "SAI_PHUONG_THUC"),
                refused("plain text", () -> typed("text/plain", json), 415, "SAI_KIEU_NOI_DUNG"),
                refused("a form", () -> typed("application/x-www-form-urlencoded", "a=b"), 415, "SAI_KIEU_NOI_DUNG"),
                refused(
                        "no type",
                        () -> client.send("/dossiers", r -> r.POST(BodyPublishers.ofString(json))),
                        415,
                        "SAI_KIEU_NOI_DUNG"),
                refused("nonsense for a type", () -> typed("json", json), 415, "SAI_KIEU_NOI_DUNG"),
                refused("UTF-16", () -> typed("application/json;charset=utf-16", json), 415, "SAI_KIEU_NOI_DUNG"),
                refused(
                        "no such charset",
                        () -> typed("application/json;charset=none", json),
                        415,
                        "SAI_KIEU_NOI_DUNG"),
                refused("what nobody can answer", () -> accepting("text/html"), 406, "SAI_KIEU_TRA_LOI"),
                refused("a body over 2 MB", () -> client.post("/dossiers", new byte[2_097_153]), 413, "QUA_DUNG_LUONG"),
                refused(
                        "a batch over 32 MB",
                        () -> client.post("/dossiers/batch", new byte[33_554_433]),
                        413,
                        "QUA_DUNG_LUONG"),
                refused(
                        "a query that is no UTF-8",
                        () -> client.get("/changes?limit=%C3%28"),
                        400,
                        "YEU_CAU_KHONG_HOP_LE"));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatIsNoJson() {
        return Stream.of(
                        "",
                        " ",
                        "x",
                        "[]",
                        "null",
                        "{",
                        "{\"code\":\"x\",}",
                        "{'code':1}",
                        "{} {}",
                        "{\"x\":" + "[".repeat(90_000),
                        "{\"x\":[" + "1,".repeat(30_000) + "1]}")
                .map(json -> dynamicTest("refuses " + json.substring(0, Math.min(20, json.length())), () -> {
                    RestAnswer answer = client.post("/dossiers", json);
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
                    assertThat(answer.code()).isEqualTo("JSON_KHONG_HOP_LE");
                    assertThat(answer.body().path("line").asInt()).isPositive();
                    assertThat(answer.body().path("column").asInt()).isPositive();
                }));
    }

    @Test
    void leavesNoTraceOfPersonsInTheLog(CapturedOutput output) {
        DossierJson dossier = aDossier().with("ownerName", "Hoàng Thị Bí Mật").with("receivedAt", "Hoàng Thị Bí Mật");
        client.post("/dossiers", dossier.toString());
        client.post("/dossiers", "{\"ownerName\": Hoàng Thị Bí Mật}");
        client.get("/dossiers?code=" + encoded("Hoàng Thị Bí Mật"));
        client.get("/" + encoded("Hoàng Thị Bí Mật"));
        assertThat(output.getAll()).doesNotContain("Bí Mật", "demo-sxd");
    }

    @Test
    void setsNoCookieAndLetsNothingBeKept() {
        for (RestAnswer answer : List.of(client.get("/changes?lang=en"), client.get("/nothing?lang=en"))) {
            assertThat(answer.response().headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Ma-Tra-Cuu")).hasSize(20);
        }
    }

    @Test
    void noSpellingOfTheAddressGetsPastTheGate() {
        for (String path :
                List.of("/dossiers;a=b?code=x", "/./dossiers?code=x", "//dossiers?code=x", "/%64ossiers?code=x")) {
            assertThat(client.as("x").get(path).status()).as(path).isIn(400, 401, 404);
        }
    }

    private RestAnswer typed(String type, String body) {
        return client.send("/dossiers", r -> r.header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private RestAnswer accepting(String type) {
        return client.send("/changes", r -> r.header("Accept", type).GET());
    }

    private RestAnswer named(String agency) {
        return client.send("/changes", r -> r.header("X-Ma-Don-Vi", agency).GET());
    }

    private RestAnswer authorized(String value) {
        return client.as("")
                .send("/changes", r -> r.header("Authorization", value).GET());
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from dossier) + (select count(*) from dossier_event)")
                .query(Long.class)
                .single();
    }
}
