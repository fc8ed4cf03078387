package vn.motcua.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.SiteClient.encoded;
import static vn.motcua.rest.DossierJson.aDossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** The functions as an agency's system uses them over REST. */
@MotCuaIT
class RestFunctionsIT {

    private final RestClient client;
    private final int port;

    RestFunctionsIT(
            AgencyRegister register, AgencySecrets secrets, ProcedureCatalogue catalogue, @LocalServerPort int port) {
        this.client = new RestClient(port, "demo-sxd");
        this.port = port;
        Contract.prepare(register, secrets, catalogue);
    }

    @Test
    void registersADossierOnce() {
        DossierJson dossier = aDossier();
        RestAnswer first = client.post("/dossiers", dossier.toString());
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.code()).isEqualTo("DA_TIEP_NHAN");
        assertThat(first.text("dossier")).isEqualTo(dossier.code());
        assertThat(first.text("at")).endsWith("+07:00");
        assertThat(first.header("X-Ma-Tra-Cuu")).hasSize(20);
        RestAnswer again = client.post("/dossiers", dossier.toString());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.response().body())
                .isEqualTo(first.response().body().replace("\"repeated\":false", "\"repeated\":true"));
    }

    @Test
    void isTheSameRegisterAsOverSoap() throws Exception {
        DossierXml sent = DossierXml.aDossier();
        try (SoapClient soap = new SoapClient(port)) {
            ResultString first = soap.call(SoapMessage.register(sent.toString()));
            RestAnswer again = client.post(
                    "/dossiers", aDossier().with("code", sent.code()).toString());
            assertThat(again.isRepetition()).as(again.toString()).isTrue();
            assertThat(again.text("receipt")).isEqualTo(first.receipt());
        }
    }

    @Test
    void aDossierGoesItsWholeWay() {
        String code = received().code();
        for (String status : List.of("in_progress", "supplement_requested", "AWAITING_SIGNATURE")) {
            assertThat(status(code, status).code()).isEqualTo("DA_CAP_NHAT_TRANG_THAI");
        }
        assertThat(status(code, "awaiting_signature").isRepetition()).isTrue();
        String step =
                "{\"dossier\":\"%s\",\"at\":\"2026-11-12T10:00:00+07:00\",\"action\":\"Trình ký\",\"toPerson\":null}"
                        .formatted(code);
        assertThat(client.post("/steps", step).code()).isEqualTo("DA_GHI_QUA_TRINH");
        assertThat(client.post("/steps", step).isRepetition()).isTrue();
        String result = "{\"dossier\":\"%s\",\"returnedAt\":\"2026-11-20T02:00:00Z\"}".formatted(code);
        assertThat(client.post("/results", result).code()).isEqualTo("DA_TRA_KET_QUA");
        assertThat(client.post("/results", result).isRepetition()).isTrue();
        RestAnswer late = status(code, "in_progress");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("TRANG_THAI_KHONG_CHO_PHEP");
        assertThat(late.text("detail")).contains("2026-11-20T09:00:00+07:00");

        JsonNode dossier = client.get("/dossiers?code=" + encoded(code)).body();
        assertThat(dossier.path("state").asString()).isEqualTo("result_returned");
        assertThat(dossier.path("returnedAt").asString()).isEqualTo("2026-11-20T09:00:00+07:00");
        assertThat(dossier.path("ownerName").asString()).isEqualTo("Nguyễn Thị Ánh");
        assertThat(kinds(dossier.path("events")))
                .containsExactly("received", "status", "status", "status", "step", "result");
    }

    @Test
    void oddThingsAreAcceptedWithAWarning() {
        RestAnswer answer = client.post(
                "/dossiers",
                aDossier()
                        .without("dueAt")
                        .with("ownerIdNumber", "12345")
                        .with("phone", 1)
                        .toString());
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.warnings())
                .containsExactlyInAnyOrder(
                        "TRUONG_LA phone", "SO_GIAY_TO_KHAC_THUONG ownerIdNumber", "KHONG_CO_NGAY_HEN dueAt");
    }

    @Test
    void eachDossierOfABatchHasItsOwnOutcome() {
        DossierJson stored = received();
        DossierJson fresh = aDossier();
        RestAnswer answer = batch(
                fresh.toString(),
                stored.toString(),
                stored.with("title", "Khác").toString(),
                aDossier().without("title").with("dueAt", 1).toString(),
                fresh.toString(),
                "7",
                aDossier().without("dueAt").toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonNode items = answer.body().path("items");
        assertThat(entries(items))
                .containsExactly(
                        "0 201 DA_TIEP_NHAN",
                        "1 200 DA_TIEP_NHAN",
                        "2 409 HO_SO_DA_TON_TAI",
                        "3 422 DU_LIEU_KHONG_HOP_LE",
                        "4 200 DA_TIEP_NHAN",
                        "5 422 DU_LIEU_KHONG_HOP_LE",
                        "6 201 DA_TIEP_NHAN");
        assertThat(RestAnswer.entries(items.path(3).path("errors"))).containsExactly("THIEU title", "SAI_KIEU dueAt");
        assertThat(RestAnswer.entries(items.path(6).path("warnings"))).containsExactly("KHONG_CO_NGAY_HEN dueAt");
        assertThat(List.of(
                        answer.body().path("accepted").asInt(),
                        answer.body().path("repeated").asInt(),
                        answer.body().path("refused").asInt()))
                .containsExactly(2, 2, 3);
    }

    @Test
    void simultaneousEqualBatchesMakeEachDossierOnce() throws Exception {
        String[] dossiers =
                IntStream.range(0, 50).mapToObj(i -> aDossier().toString()).toArray(String[]::new);
        List<RestAnswer> answers = AtOnce.run(6, caller -> batch(dossiers));
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.body().path("refused").asInt()).isZero());
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.body().path("accepted").asInt())
                        .sum())
                .isEqualTo(50);
    }

    @Test
    void takesAThousandDossiersAtOnce() {
        String[] dossiers =
                IntStream.range(0, 1000).mapToObj(i -> aDossier().toString()).toArray(String[]::new);
        assertThat(batch(dossiers).body().path("accepted").asInt()).isEqualTo(1000);
        assertThat(batch(dossiers).body().path("repeated").asInt()).isEqualTo(1000);
    }

    @Test
    void keepsACorrectionBesideWhatItCorrects() {
        DossierJson dossier = received();
        String correction = dossier.with("ownerName", "Nguyễn Thị Ánh Tuyết")
                .with("reason", "Ghi thiếu tên")
                .toString();
        RestAnswer answer = client.post("/corrections", correction);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo("DA_DINH_CHINH");
        assertThat(client.post("/corrections", correction).isRepetition()).isTrue();
        JsonNode stored =
                client.get("/dossiers?code=" + encoded(dossier.code())).body();
        assertThat(stored.path("ownerName").asString()).isEqualTo("Nguyễn Thị Ánh Tuyết");
        assertThat(kinds(stored.path("events"))).containsExactly("received", "correction");
        assertThat(stored.path("events")
                        .path(0)
                        .path("details")
                        .path("ownerName")
                        .asString())
                .isEqualTo("Nguyễn Thị Ánh");
        assertThat(stored.path("events").path(1).path("details").path("receivedAt"))
                .as("as everywhere in the province's time")
                .isEqualTo(stored.path("receivedAt"));
        assertThat(client.post("/corrections", aDossier().with("reason", "x").toString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void takesOverAnOldDossierWithItsHistory() {
        DossierJson old = aDossier()
                .with(
                        "history",
                        List.of(
                                Map.of("kind", "status", "status", "in_progress", "at", "2026-11-11T08:00:00+07:00"),
                                Map.of("kind", "step", "action", "Thẩm định", "at", "2026-11-12T08:00:00+07:00"),
                                Map.of("kind", "result", "at", "2026-11-20T08:00:00+07:00")));
        RestAnswer answer = client.post("/dossiers/with-history", old.toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(client.post("/dossiers/with-history", old.toString()).isRepetition())
                .isTrue();
        JsonNode stored = client.get("/dossiers?code=" + encoded(old.code())).body();
        assertThat(kinds(stored.path("events"))).containsExactly("received", "status", "step", "result");
    }

    @Test
    void theFeedTellsEverythingOnceInOrder() {
        RestClient finance = client.as("demo-stc");
        String start = lastCursor(finance);
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            DossierJson dossier = aDossier();
            assertThat(finance.post("/dossiers", dossier.toString()).status()).isEqualTo(201);
            sent.add(dossier.code());
        }
        List<String> told = new ArrayList<>();
        String cursor = start;
        boolean more = true;
        while (more) {
            JsonNode page = finance.get("/changes?limit=2&after=" + cursor).body();
            page.path("changes").forEach(change -> {
                told.add(change.path("dossier").asString());
                assertThat(change.path("kind").asString()).isEqualTo("received");
                assertThat(change.path("handler").asString()).isEqualTo("stc");
            });
            cursor = page.path("next").asString();
            more = page.path("more").asBoolean();
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(client.get("/changes?limit=1000").response().body()).doesNotContain("Nguyễn");
    }

    private static String lastCursor(RestClient caller) {
        JsonNode page = caller.get("/changes?limit=1000").body();
        while (page.path("more").asBoolean()) {
            page = caller.get("/changes?limit=1000&after=" + page.path("next").asString())
                    .body();
        }
        return page.path("next").asString();
    }

    private DossierJson received() {
        DossierJson dossier = aDossier();
        RestAnswer answer = client.post("/dossiers", dossier.toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return dossier;
    }

    private RestAnswer status(String code, String status) {
        return client.post("/statuses", "{\"dossier\":\"%s\",\"status\":\"%s\"}".formatted(code, status));
    }

    private RestAnswer batch(String... dossiers) {
        return client.post("/dossiers/batch", "{\"dossiers\":[" + String.join(",", dossiers) + "]}");
    }

    private static List<String> entries(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("index").asInt() + " "
                        + item.path("status").asInt() + " " + item.path("code").asString())
                .toList();
    }

    private static List<String> kinds(JsonNode events) {
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.path("kind").asString())
                .toList();
    }
}
