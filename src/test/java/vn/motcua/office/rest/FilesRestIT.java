package vn.motcua.office.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.office.rest.FileSender.PART;
import static vn.motcua.office.rest.FileSender.digest;
import static vn.motcua.office.rest.FileSender.hex;
import static vn.motcua.office.rest.FileSender.part;
import static vn.motcua.office.rest.FileSender.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.rest.RestAnswer;
import vn.motcua.rest.RestClient;
import vn.motcua.soap.Contract;

/** Files in parts, as an agency's system sends them. */
@MotCuaIT
class FilesRestIT {

    private static final String NOWHERE = "7d444840-9dc0-11d1-b245-5ffdce74fad2";

    private final FileSender sender;
    private final FileSender stranger;
    private final JdbcClient jdbc;
    private final int port;

    FilesRestIT(
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            JdbcClient jdbc,
            @LocalServerPort int port) {
        Contract.prepare(register, secrets, catalogue);
        this.sender = new FileSender(new RestClient(port, "demo-sxd"));
        this.stranger = new FileSender(new RestClient(port, "demo-stc"));
        this.jdbc = jdbc;
        this.port = port;
    }

    @AfterEach
    void tidy() {
        jdbc.sql("delete from office_upload").update();
    }

    @Test
    void takesTenMebibytesInPartsOutOfOrderAndSideBySide() throws Exception {
        byte[] file = pdf(10 * PART - 3);
        RestAnswer begun = sender.begin(file);
        String id = begun.text("id");
        assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
        assertThat(begun.header("Location")).isEqualTo("/api/v1/files/" + id);
        assertThat(begun.body().path("partCount").asInt()).isEqualTo(10);
        assertThat(begun.body().path("partSize").asInt()).isEqualTo(PART);

        List<RestAnswer> stored = AtOnce.run(5, caller -> {
            sender.put(id, file, 9 - caller);
            return sender.put(id, file, caller);
        });

        assertThat(stored).allMatch(answer -> answer.status() == 201);
        JsonNode state = sender.client().get("/files/" + id).body();
        assertThat(numbers(state)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(state.path("bytes").asLong()).isEqualTo(file.length);
        RestAnswer finished = sender.finish(id);
        assertThat(finished.status()).as(finished.toString()).isEqualTo(200);
        assertThat(finished.text("state")).isEqualTo("finished");
        assertThat(finished.text("mediaType")).isEqualTo("application/pdf");
        assertThat(sender.finish(id).body()).isEqualTo(finished.body());
    }

    @Test
    void goesOnWhereItStopped() {
        byte[] file = pdf(3 * PART);
        String id = sender.begun(file);
        sender.put(id, file, 1);

        RestAnswer again = sender.begin(file);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("id")).isEqualTo(id);
        assertThat(numbers(again.body())).containsExactly(1);
        assertThat(sender.finish(id).code()).isEqualTo("TEP_CHUA_DU_PHAN");
        assertThat(sender.finish(id).text("detail")).contains("còn thiếu: 0, 2");
    }

    @Test
    void tellsAPartThatComesAgainFromOtherBytes() {
        byte[] file = pdf(PART + 1);
        String id = sender.begun(file);

        assertThat(sender.put(id, file, 0).status()).isEqualTo(201);
        assertThat(sender.put(id, file, 0).status()).isEqualTo(200);
        RestAnswer other = sender.put(id, pdf(PART), 0);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("PHAN_TEP_KHAC_NOI_DUNG");
    }

    @Test
    void refusesAPartThatDoesNotMatchItsHashOrLength() {
        byte[] file = pdf(2 * PART);
        String id = sender.begun(file);

        RestAnswer damaged = sender.putBytes(id, 0, part(file, 0), digest(part(file, 1)));
        assertThat(damaged.status()).isEqualTo(422);
        assertThat(damaged.code()).isEqualTo("PHAN_TEP_HONG");
        assertThat(damaged.body().path("resend").asBoolean()).isTrue();
        assertThat(sender.putBytes(id, 0, file, digest(file)).code()).isEqualTo("SAI_DO_DAI_PHAN_TEP");
        assertThat(sender.put(id, pdf(3 * PART), 2).code()).isEqualTo("KHONG_CO_PHAN_TEP");
        assertThat(numbers(sender.client().get("/files/" + id).body())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', THIEU", "md5=:AAAA:, SAI_DINH_DANG", "sha-256=:AAAA:, SAI_DINH_DANG"})
    void wantsTheHashOfEachPart(String header, String code) {
        byte[] file = pdf(PART);

        RestAnswer answer = sender.putBytes(sender.begun(file), 0, file, header);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(code + " Content-Digest");
    }

    @Test
    void takesOnlyPlainBytes() {
        byte[] file = pdf(PART);
        String path = "/files/" + sender.begun(file) + "/parts/0";
        var body = HttpRequest.BodyPublishers.ofByteArray(file);

        assertThat(sender.client()
                        .send(
                                path,
                                request -> request.header("Content-Type", "application/pdf")
                                        .PUT(body))
                        .code())
                .isEqualTo("SAI_KIEU_NOI_DUNG");
        assertThat(sender.client()
                        .send(
                                path,
                                request -> request.header("Content-Type", "application/octet-stream")
                                        .header("Content-Encoding", "gzip")
                                        .PUT(body))
                        .code())
                .isEqualTo("SAI_KIEU_NOI_DUNG");
    }

    @Test
    void refusesAWholeThatIsNotWhatWasAnnounced() {
        byte[] file = pdf(PART + 1);
        String id = sender.begin("""
            {"size": %d, "sha256": "%s", "partSize": %d}
            """.formatted(file.length, hex(pdf(9)), PART)).text("id");
        sender.put(id, file, 0);
        sender.put(id, file, 1);

        assertThat(sender.finish(id).code()).isEqualTo("TEP_KHONG_KHOP");
        assertThat(sender.finish(id).code()).isEqualTo("KHONG_TIM_THAY_TEP");
    }

    @Test
    void refusesATypeThatIsNotTaken() {
        byte[] program = pdf(PART);
        program[0] = 'M';
        String id = sender.begun(program);
        sender.put(id, program, 0);

        RestAnswer answer = sender.finish(id);

        assertThat(answer.code()).isEqualTo("DU_LIEU_KHONG_HOP_LE");
        assertThat(answer.errors()).containsExactly("TEP_KHONG_DUOC_PHEP file");
    }

    @Test
    void showsAnUploadToNobodyElse() {
        byte[] file = pdf(PART);
        String id = sender.begun(file);

        for (RestAnswer answer : List.of(
                stranger.client().get("/files/" + id),
                stranger.put(id, file, 0),
                stranger.finish(id),
                stranger.abandon(id),
                sender.client().get("/files/" + NOWHERE),
                sender.put(NOWHERE, file, 0),
                sender.finish("no-id-at-all"))) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("KHONG_TIM_THAY_TEP");
        }
        assertThat(sender.abandon(id).status()).isEqualTo(204);
        assertThat(sender.abandon(id).status()).isEqualTo(404);
    }

    @Test
    void letsNobodyInWithoutASecret() {
        FileSender nobody = new FileSender(new RestClient(port, ""));

        assertThat(nobody.begin(pdf(10)).status()).isEqualTo(401);
        assertThat(nobody.put(sender.begun(pdf(PART)), pdf(PART), 0).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"size\": \"12\", \"sha256\": \"x\"}",
                "{\"size\": 0, \"sha256\": \"ABC\"}",
                "{\"size\": 1.5, \"sha256\": \"00\"}",
                "{\"size\": -1, \"sha256\": \"00\"}",
                "{\"size\": 99999999999999999999, \"sha256\": \"00\"}"
            })
    void tellsAllThatIsWrongWithABeginning(String json) {
        RestAnswer answer = sender.begin(json);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("SAI_KIEU size", "SAI_DINH_DANG sha256");
    }

    @Test
    void tellsTheLimits() {
        RestAnswer large = sender.begin("{\"size\": 5000000000, \"sha256\": \"%s\"}".formatted(hex(pdf(9))));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.code()).isEqualTo("QUA_DUNG_LUONG");
        assertThat(large.text("detail")).contains("100 MB");

        IntStream.range(0, 10).forEach(_ -> sender.begin(pdf(50)));
        RestAnswer tooMany = sender.begin(pdf(50));
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.code()).isEqualTo("QUA_HAN_MUC");
        assertThat(tooMany.text("detail")).contains("tối đa 10 tệp");
    }

    @Test
    void leavesNothingOfAPartWhoseSenderDies() throws Exception {
        byte[] file = pdf(PART);
        String id = sender.begun(file);

        assertThat(sendHalf(id, file)).startsWith("HTTP/1.1 400");

        assertThat(rows("office_upload_part") + rows("office_upload_chunk")).isZero();
        assertThat(sender.put(id, file, 0).status()).isEqualTo(201);
        assertThat(rows("office_upload_chunk")).isEqualTo(4);
    }

    /** What the server says to it: that it is answered shows that the server is done with it. */
    private String sendHalf(String id, byte[] file) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write("""
                PUT /api/v1/files/%s/parts/0 HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer demo-sxd\r
                Content-Type: application/octet-stream\r
                Content-Digest: %s\r
                Content-Length: %d\r
                \r
                """.formatted(id, digest(file), file.length).getBytes(StandardCharsets.US_ASCII));
            out.write(file, 0, file.length / 2);
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static List<Integer> numbers(JsonNode upload) {
        return upload.path("parts").valueStream().map(JsonNode::asInt).toList();
    }
}
