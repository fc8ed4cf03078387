package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.soap.DossierXml.aDossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.office.rest.FileSender;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** With 256 MB of memory the program takes what the contract allows, refuses what it does not, and lives on. */
class LittleMemoryIT {

    /** Nine kilobytes of a file; a multiple of three, so that copies of it one after another are base64 of one file. */
    private static final String NINE_KILOBYTES = "JVBERi0xLjQK".repeat(1024);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path dataDirectory;

    private static AppProcess app;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        app = AppProcess.startDemo(dataDirectory);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        app.terminate();
    }

    @AfterEach
    void livesOn() throws Exception {
        assertThat(app.isAlive()).isTrue();
        assertThat(app.output()).doesNotContain("OutOfMemoryError");
        try (SoapClient client = new SoapClient(app.port())) {
            assertThat(client.call(SoapMessage.register(aDossier().toString())).isDone())
                    .isTrue();
        }
    }

    @Test
    void takesAFileOfAHundredMegabytes() throws Exception {
        assertThat(sendLetter(100).code()).isEqualTo("DA_TIEP_NHAN");
        try (var connection = app.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                    select sum(length(bytes)) from office_file join office_file_chunk using (agency_id, dossier_id)
                    where size = %d\
                    """.formatted(ninesIn(100) * 9L * 1024))) {
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(ninesIn(100) * 9L * 1024);
        }
    }

    @Test
    void takesAHundredMegabytesInPartsAndGivesThemBack() throws Exception {
        byte[] file = FileSender.pdf(100 * FileSender.PART);
        LetterInParts letter = new LetterInParts(app.port());

        assertThat(letter.read(letter.send(file))).hasBinaryContent(file);
    }

    @Test
    void refusesALargerFile() throws Exception {
        assertThat(sendLetter(110).code()).isEqualTo("QUA_DUNG_LUONG");
    }

    @Test
    void refusesABodyOfThreeHundredMegabytes() throws Exception {
        HttpResponse<String> response =
                send(SoapClient.DOSSIERS, "ThemMoiHoSoDVC", new Sized("<a>", "x".repeat(1 << 20), 300, "</a>"));
        assertThat(response.statusCode() == 500
                        || ResultString.ofEnvelope(response.body()).code().equals("QUA_DUNG_LUONG"))
                .isTrue();
    }

    @Test
    void refusesEntitiesAndDepthAroundTheDocument() throws Exception {
        for (String body : List.of(
                "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><a>&b;</a>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/'><a/>",
                "<a>".repeat(100_000))) {
            assertThat(send(SoapClient.DOSSIERS, "ThemMoiHoSoDVC", new Sized(body, "", 0, ""))
                            .statusCode())
                    .isIn(400, 500);
        }
    }

    private static ResultString sendLetter(int megabytes) throws IOException, InterruptedException {
        String envelope = SoapMessage.office(aDossier().withLetter("@").toString())
                .as("sxd", "demo-sxd")
                .envelope();
        int at = envelope.indexOf("&quot;@&quot;") + "&quot;".length();
        Sized body =
                new Sized(envelope.substring(0, at), NINE_KILOBYTES, ninesIn(megabytes), envelope.substring(at + 1));
        return ResultString.ofEnvelope(
                send(SoapClient.OFFICE, "TiepNhanHoSoMotCuaVPUB", body).body());
    }

    private static int ninesIn(int megabytes) {
        return (megabytes << 10) / 9;
    }

    /** A body made as it is sent. */
    private record Sized(String head, String middle, int times, String tail) {

        InputStream open() {
            Stream<InputStream> parts = Stream.of(
                            Stream.of(head), Stream.generate(() -> middle).limit(times), Stream.of(tail))
                    .flatMap(part -> part)
                    .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return new SequenceInputStream(Collections.enumeration(parts.toList()));
        }
    }

    private static HttpResponse<String> send(String address, String operation, Sized body)
            throws IOException, InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + address))
                    .header("Content-Type", "text/xml; charset=utf-8")
                    .header("SOAPAction", "\"http://tempuri.org/" + operation + "\"")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(body::open))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
