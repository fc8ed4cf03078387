package vn.motcua.canary;

import static vn.motcua.rest.DossierJson.aDossier;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import vn.motcua.SignedInClient;
import vn.motcua.SiteClient;
import vn.motcua.rest.DossierJson;
import vn.motcua.rest.RestClient;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/**
 * Carries canaries into the program by every way that leads into it, rightly and wrongly.
 *
 * @param answers what came back to calls that were refused or failed
 * @param corrections what came back to agencies whose documents are wrong: it quotes the value that is, as agreed
 */
record Calls(Canaries canaries, int port, List<String> answers, List<String> corrections) {

    private static final String EDGE = SoapClient.DOSSIERS;

    static Calls of(Canaries canaries, int port) {
        return new Calls(canaries, port, new ArrayList<>(), new ArrayList<>());
    }

    /** A dossier of theirs, over SOAP. */
    DossierXml xml() {
        return DossierXml.aDossier()
                .with("HoTenChuHoSo", canaries.the("owner"))
                .with("CMNDChuHoSo", canaries.the("idNumber"))
                .with("DiaChiChuHoSo", canaries.the("address") + ", ĐT " + canaries.the("phone"))
                .with("TenHoSo", canaries.the("title"));
    }

    /** A dossier of theirs, over REST. */
    DossierJson json() {
        return aDossier()
                .with("ownerName", canaries.the("owner"))
                .with("ownerIdNumber", canaries.the("idNumber"))
                .with("ownerAddress", canaries.the("address") + ", ĐT " + canaries.the("phone"))
                .with("title", canaries.the("title"));
    }

    /** A PDF of theirs. */
    String file() {
        return Base64.getEncoder()
                .encodeToString(("%PDF-1.7\n" + canaries.the("file")).getBytes(StandardCharsets.UTF_8));
    }

    /** Calls that are done: a dossier over SOAP, one at the desk with its file, one over REST that is read again. */
    void succeed() throws IOException, InterruptedException {
        try (SoapClient soap = new SoapClient(port)) {
            require(soap.call(SoapMessage.register(xml().toString()).as("snv", canaries.the("secret")))
                    .isDone());
            require(soap.call(SoapMessage.office(xml().withLetter(file()).toString()))
                    .isDone());
        }
        RestClient rest = new RestClient(port, canaries.the("secret"));
        DossierJson dossier = json();
        require(rest.post("/dossiers", dossier.toString()).status() == 201);
        require(rest.get("/dossiers?code=" + SiteClient.encoded(dossier.code())).status() == 200);
    }

    void failOverSoap() throws IOException, InterruptedException {
        String whole = xml().toString();
        List<String> documents = List.of(
                whole.substring(0, whole.length() - 30),
                "<!DOCTYPE data [<!ENTITY a \"" + canaries.the("owner") + "\">]>" + whole,
                xml().with("MaThuTuc", "KHONG-CO").toString(),
                xml().with("NgayTiepNhan", canaries.the("title")).toString(),
                xml().with("HoTenChuHoSo", canaries.the("owner").repeat(300)).toString(),
                xml().with("CMNDChuHoSo", canaries.the("owner") + "\u0000").toString(),
                xml().withMore("<" + canaries.the("owner") + " value=\"" + canaries.the("phone") + "\"/>")
                        .toString(),
                xml().withMore("<data>").toString());
        try (SoapClient soap = new SoapClient(port)) {
            for (String document : documents) {
                corrections.add(soap.send(SoapMessage.register(document)).body());
            }
            SoapMessage good = SoapMessage.register(whole);
            answers.add(soap.send(good.as("sxd", canaries.the("wrongSecret"))).body());
            answers.add(soap.send(good.as(canaries.the("wrongSecret"), canaries.the("secret")))
                    .body());
            answers.add(soap.send(good.as("stc", canaries.the("secret"))).body());
            answers.add(soap.send(good.with(canaries.the("owner"), canaries.the("phone")))
                    .body());
            corrections.add(
                    soap.send(SoapMessage.office(xml().withLetter("!" + file()).toString()))
                            .body());
            corrections.add(soap.send(SoapMessage.status("KHONG-CO", canaries.the("owner")))
                    .body());
            answers.add(soap.send(new SoapMessage(EDGE, "KhongCo", good.parameters()))
                    .body());
        }
    }

    void failOverRest() {
        RestClient rest = new RestClient(port, "demo-sxd");
        String whole = json().toString();
        List<String> documents = List.of(
                whole.substring(0, whole.length() - 20),
                whole + canaries.the("owner"),
                canaries.the("owner"),
                "{\"" + canaries.the("owner") + "\": \"" + canaries.the("phone") + "\"}",
                json().with("receivedAt", canaries.the("owner")).toString(),
                json().with("procedure", canaries.the("title")).toString(),
                json().with("ownerName", Map.of(canaries.the("owner"), 1)).toString(),
                json().with("ownerName", canaries.the("owner") + "\u0000").toString(),
                json().with("components", canaries.the("title")).toString());
        for (String path : List.of("/dossiers", "/office/dossiers", "/corrections", "/dossiers/batch", "/files")) {
            documents.forEach(
                    document -> corrections.add(rest.post(path, document).toString()));
        }
        answers.add(
                rest.as(canaries.the("wrongSecret")).post("/dossiers", whole).toString());
        answers.add(rest.get("/" + canaries.the("owner") + "?x=" + canaries.the("phone"))
                .toString());
        corrections.add(rest.get("/changes?after=" + canaries.the("owner")).toString());
        answers.add(rest.send(
                        "/dossiers", request -> request.DELETE().header("X-Ma-Don-Vi", canaries.the("wrongSecret")))
                .toString());
    }

    void failInABrowser() {
        SiteClient site = new SiteClient(port);
        String query = "?ten=" + canaries.the("owner") + "&maxacthuc=" + canaries.the("wrongSecret");
        for (String path : List.of("/test/fails", "/test/fails-in-its-template", "/no-such-page", EDGE + "/KhongCo")) {
            answers.add(page(site.get(path + query, "Accept", "text/html", "X-Name", canaries.the("owner"))));
        }
        Map<String, String> call =
                Map.of("xml", xml().toString() + "<", "madonvi", "sxd", "maxacthuc", canaries.the("wrongSecret"));
        answers.add(page(site.post(EDGE + "/ThemMoiHoSoDVC", call)));
        answers.add(page(site.post(EDGE + "/ThemMoiHoSoDVC", Map.of(canaries.the("owner"), canaries.the("phone")))));
        answers.add(page(site.post("/dang-nhap", Map.of("ten", "khong-co", "mat-khau", canaries.the("password")))));
        answers.add(page(site.post(
                "/dang-nhap", Map.of("ten", canaries.the("password"), "mat-khau", canaries.the("password")))));
        // What was typed is shown again here, but not the secret.
        answers.add(page(site.post("/tich-hop/kiem-tra/ThemMoiHoSoDVC", call))
                .replace(canaries.the("owner"), "")
                .replace(canaries.the("idNumber"), "")
                .replace(canaries.the("address"), "")
                .replace(canaries.the("phone"), "")
                .replace(canaries.the("title"), ""));
        site.post(
                "/tra-cuu",
                Map.of(
                        "ma",
                        canaries.the("title"),
                        "so",
                        canaries.the("idNumber").substring(8)));
        SignedInClient auditor = SignedInClient.as("kiemtoan", port);
        auditor.get("/quan-tri/nhat-ky?doi-tuong=" + canaries.the("owner"));
        answers.add(page(auditor.postWithoutToken("/tai-khoan", Map.of("mat-khau", canaries.the("password")))));
    }

    private static String page(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.headers().map() + " " + answer.body();
    }

    private static void require(boolean done) {
        if (!done) {
            throw new IllegalStateException("a call that should be done was refused");
        }
    }
}
