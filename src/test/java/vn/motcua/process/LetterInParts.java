package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.office.rest.FileSender.PART;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import vn.motcua.AtOnce;
import vn.motcua.SiteClient;
import vn.motcua.office.rest.FileSender;
import vn.motcua.rest.DossierJson;
import vn.motcua.rest.RestAnswer;
import vn.motcua.rest.RestClient;

/** A dossier for the Office's desk whose file is sent in parts over several lines, and read back. */
record LetterInParts(int port) {

    private static final int LINES = 4;

    /** Sends a file of so many parts of 1 MB and returns the code of its dossier. */
    String send(byte[] file) throws Exception {
        RestClient client = new RestClient(port, "demo-sxd");
        DossierJson dossier = DossierJson.aDossier().with("letter", letter(sent(new FileSender(client), file)));
        RestAnswer answer = client.post("/office/dossiers", dossier.toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return dossier.code();
    }

    private static String sent(FileSender sender, byte[] file) throws Exception {
        String id = sender.begun(file);
        AtOnce.run(LINES, line -> {
            for (int no = line; no < file.length / PART; no += LINES) {
                assertThat(sender.put(id, file, no).status()).isEqualTo(201);
            }
            return line;
        });
        assertThat(sender.finish(id).text("state")).isEqualTo("finished");
        return id;
    }

    InputStream read(String code) throws Exception {
        URI address =
                URI.create("http://127.0.0.1:" + port + "/api/v1/office/letters/file?code=" + SiteClient.encoded(code));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer demo-sxd")
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body();
    }

    private static Map<String, Object> letter(String file) {
        return Map.of(
                "number", "12/TTr-SXD",
                "issuer", "Sở Xây dựng",
                "issuedAt", "2026-11-09T10:00:00+07:00",
                "summary", "Về việc đề nghị phê duyệt",
                "file", file);
    }
}
