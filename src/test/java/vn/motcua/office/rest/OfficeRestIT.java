package vn.motcua.office.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.office.rest.FileSender.PART;
import static vn.motcua.office.rest.FileSender.digest;
import static vn.motcua.office.rest.FileSender.pdf;
import static vn.motcua.rest.DossierJson.aDossier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.SiteClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.rest.DossierJson;
import vn.motcua.rest.RestAnswer;
import vn.motcua.rest.RestClient;
import vn.motcua.soap.Contract;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** Dossiers with letters, to the Office's desk and back, as an agency's system sends and reads them. */
@MotCuaIT
class OfficeRestIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final RestClient client;
    private final FileSender files;
    private final JdbcClient jdbc;
    private final int port;

    OfficeRestIT(
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            JdbcClient jdbc,
            @LocalServerPort int port) {
        Contract.prepare(register, secrets, catalogue);
        this.client = new RestClient(port, "demo-sxd");
        this.files = new FileSender(client);
        this.jdbc = jdbc;
        this.port = port;
    }

    @AfterEach
    void tidy() {
        jdbc.sql("delete from office_upload").update();
    }

    @Test
    void takesADossierWithItsLetterAndFileAndGivesTheFileBack() throws Exception {
        byte[] file = pdf(3 * PART + 7);
        String upload = files.sent(file);
        DossierJson dossier = withLetter(Optional.of(upload));

        RestAnswer first = post(dossier);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.code()).isEqualTo("DA_TIEP_NHAN");
        assertThat(client.get("/files/" + upload).text("state")).isEqualTo("used");
        assertThat(post(dossier).response().body())
                .isEqualTo(first.response().body().replace("\"repeated\":false", "\"repeated\":true"));
        HttpResponse<byte[]> read = read("GET", "demo-sxd", dossier, "");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(file);
        assertThat(header(read, "Content-Length")).isEqualTo(Integer.toString(file.length));
        assertThat(header(read, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(read, "Content-Digest")).isEqualTo(digest(file));
        assertThat(header(read, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"%s.pdf\""
                        .formatted(dossier.code().replace('/', '_')));
        assertThat(header(read, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void isTheSameDossierOverSoapAndRest() throws Exception {
        byte[] file = pdf(PART);
        DossierXml xml = DossierXml.aDossier().withLetter(Base64.getEncoder().encodeToString(file));
        ResultString overSoap;
        try (SoapClient soap = new SoapClient(port)) {
            overSoap = soap.call(SoapMessage.office(xml.toString()));
        }
        assertThat(overSoap.isDone()).as(overSoap.text()).isTrue();

        RestAnswer overRest = post(asJson(xml, files.sent(file)));

        assertThat(overRest.status()).as(overRest.toString()).isEqualTo(200);
        assertThat(overRest.isRepetition()).isTrue();
        assertThat(overRest.text("receipt")).isEqualTo(overSoap.receipt());
        RestAnswer other = post(asJson(xml, files.sent(pdf(PART))));
        assertThat(other.code()).isEqualTo("HO_SO_DA_TON_TAI");
        assertThat(other.text("detail")).contains("letter.file");
    }

    @Test
    void tellsWhatIsWrongWithALetterTogetherWithTheRest() {
        RestAnswer bare =
                client.post("/office/dossiers", aDossier().without("title").toString());
        assertThat(bare.errors())
                .containsExactly(
                        "THIEU title",
                        "THIEU letter.number",
                        "THIEU letter.issuer",
                        "THIEU letter.issuedAt",
                        "THIEU letter.summary");

        RestAnswer wrong = post(aDossier().with("letter", letter(Map.of("issuedAt", "10/11/2026", "file", "x"))));
        assertThat(wrong.errors())
                .containsExactlyInAnyOrder("SAI_DINH_DANG_NGAY letter.issuedAt", "TEP_CHUA_SAN_SANG letter.file");
    }

    @Test
    void takesNoFileThatIsNotReadyOrNotTheSenders() {
        byte[] file = pdf(2 * PART);
        String open = files.begun(file);
        FileSender other = new FileSender(client.as("demo-stc"));
        String others = other.sent(pdf(PART));
        String used = files.sent(pdf(PART));
        post(withLetter(Optional.of(used)));

        for (String upload : List.of(open, others, used, "7d444840-9dc0-11d1-b245-5ffdce74fad2")) {
            RestAnswer answer = post(withLetter(Optional.of(upload)));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(answer.errors()).containsExactly("TEP_CHUA_SAN_SANG letter.file");
        }
        other.abandon(others);
    }

    @Test
    void storesADossierOnceWhenItComesSeveralTimesAtOnce() throws Exception {
        DossierJson dossier = withLetter(Optional.of(files.sent(pdf(PART))));

        List<RestAnswer> answers = AtOnce.run(8, _ -> post(dossier));

        assertThat(answers).extracting(RestAnswer::code).containsOnly("DA_TIEP_NHAN");
        assertThat(answers.stream().filter(answer -> !answer.isRepetition())).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.text("receipt")).distinct())
                .hasSize(1);
    }

    @Test
    void givesAFileToItsSenderAndTheOfficeOnly() throws Exception {
        byte[] file = pdf(100);
        DossierJson dossier = withLetter(Optional.of(files.sent(file)));
        post(dossier);
        DossierJson bare = withLetter(Optional.empty());
        assertThat(post(bare).status()).isEqualTo(201);

        assertThat(read("GET", "demo-vpub", dossier, "&sender=sxd").body()).isEqualTo(file);
        assertThat(read("GET", "demo-sxd", dossier, "&sender=sxd").body()).isEqualTo(file);
        for (HttpResponse<byte[]> refused : List.of(
                read("GET", "demo-vpub", dossier, ""),
                read("GET", "demo-stc", dossier, ""),
                read("GET", "demo-stc", dossier, "&sender=sxd"),
                read("GET", "demo-sxd", bare, ""),
                read("GET", "demo-sxd", aDossier(), ""))) {
            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("KHONG_TIM_THAY_HO_SO");
        }
        assertThat(client.get("/office/letters/file").errors()).containsExactly("THIEU code");
    }

    @Test
    void writesDownEveryReadingOfAFile() throws Exception {
        DossierJson dossier = withLetter(Optional.of(files.sent(pdf(100))));
        post(dossier);

        HttpResponse<byte[]> described = read("HEAD", "demo-sxd", dossier, "");
        assertThat(described.statusCode()).isEqualTo(200);
        assertThat(described.body()).isEmpty();
        assertThat(header(described, "Content-Length")).isEqualTo("100");
        assertThat(readings(dossier)).as("nothing was read").isEmpty();

        String reference = header(read("GET", "demo-vpub", dossier, "&sender=sxd"), "X-Ma-Tra-Cuu");
        assertThat(readings(dossier)).containsExactly("agency:vpub letter-file " + reference);
    }

    private RestAnswer post(DossierJson dossier) {
        return client.post("/office/dossiers", dossier.toString());
    }

    private HttpResponse<byte[]> read(String method, String secret, DossierJson dossier, String more)
            throws IOException, InterruptedException {
        String query = "?code=" + SiteClient.encoded(dossier.code()) + more;
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/office/letters/file" + query))
                        .header("Authorization", "Bearer " + secret)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private List<String> readings(DossierJson dossier) {
        return jdbc.sql("select concat_ws(' ', actor, kind, reference) from audit_entry where subject = :subject")
                .param("subject", "sxd " + dossier.code())
                .query(String.class)
                .list();
    }

    private static DossierJson withLetter(Optional<String> file) {
        return aDossier()
                .with(
                        "letter",
                        letter(file.map(id -> Map.<String, Object>of("file", id))
                                .orElse(Map.of())));
    }

    /** The same as {@link DossierXml#withLetter}. */
    private static Map<String, Object> letter(Map<String, Object> changes) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", "12/TTr-SXD");
        fields.put("issuer", "Sở Xây dựng");
        fields.put("issuedAt", "2026-11-09T10:00:00+07:00");
        fields.put("summary", "Về việc đề nghị phê duyệt");
        fields.putAll(changes);
        return fields;
    }

    /** The same as {@link DossierXml#aDossier}. */
    private static DossierJson asJson(DossierXml xml, String file) {
        return withLetter(Optional.of(file)).with("code", xml.code());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
