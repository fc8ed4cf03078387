package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The replies of ASMX, spelled out from the short forms of the golden cases. */
final class GoldenReply {

    private static final String S11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String S12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final String UPGRADE = "<soap:Header><soap12:Upgrade xmlns:soap12=\"" + S12
            + "\"><soap12:SupportedEnvelope qname=\"soap:Envelope\" xmlns:soap=\"" + S11
            + "\" /><soap12:SupportedEnvelope qname=\"soap12:Envelope\" xmlns:soap12=\"" + S12
            + "\" /></soap12:Upgrade></soap:Header>";

    private GoldenReply() {}

    static void assertIs(Golden golden, HttpReply reply) throws IOException {
        String[] expected = golden.expected().split(" ", 2);
        String form = golden.reply().split(" ", 2)[0];
        assertThat(reply.status()).isEqualTo(Integer.parseInt(expected[0]));
        assertThat(reply.header("Cache-Control") + " " + reply.header("Content-Type"))
                .isEqualTo(expected.length > 1 && hasType(expected[1]) ? expected[1] : headers(golden, form));
        assertThat(reply.headers())
                .containsKey("content-length")
                .doesNotContainKeys("transfer-encoding", "location", "content-encoding", "set-cookie");
        assertBody(golden.reply(), form, reply.body());
    }

    private static boolean hasType(String headers) {
        return headers.contains("/");
    }

    private static String headers(Golden golden, String form) {
        String caching =
                golden.expected().contains("max-age") || form.startsWith("result") ? "private, max-age=0 " : "private ";
        return caching + (form.endsWith("12") ? "application/soap+xml" : "text/xml") + "; charset=utf-8";
    }

    private static void assertBody(String told, String form, String body) throws IOException {
        String rest = told.substring(Math.min(told.length(), form.length() + 1));
        switch (form) {
            case "empty" -> assertThat(body).isEmpty();
            case "page" -> assertThat(body).startsWith("<!DOCTYPE html>").contains(rest);
            case "contract" -> assertThat(body).isEqualTo(contract(rest));
            default -> assertThat(body).isEqualTo(whole(told, form, rest));
        }
    }

    private static String whole(String told, String form, String rest) {
        String[] words = rest.split(" ", 2);
        return switch (form) {
            case "result11" -> envelope(S11, "", result(words));
            case "result12" -> envelope(S12, "", result(words));
            case "fault11" -> envelope(S11, "", fault11(words[0], words[1] + "</faultstring><detail />"));
            case "fault12" -> envelope(S12, "", fault12(words[0], words[1], "<soap:Detail />"));
            case "headerFault11" ->
                envelope(
                        S11,
                        "",
                        fault11("MustUnderstand", "SOAP header " + rest + " was not understood.</faultstring>"));
            case "headerFault12" ->
                envelope(S12, "", fault12("MustUnderstand", "SOAP header " + rest + " was not understood.", ""));
            case "mismatch" ->
                envelope(
                        S11,
                        UPGRADE,
                        fault11(
                                "VersionMismatch",
                                "Possible SOAP version mismatch: Envelope namespace " + rest
                                        + " was unexpected. Expecting " + S11 + ".</faultstring><detail />"));
            default -> told;
        };
    }

    private static String result(String[] words) {
        return "<" + words[0] + "Response xmlns=\"http://tempuri.org/\"><" + words[0] + "Result>" + words[1] + "</"
                + words[0] + "Result></" + words[0] + "Response>";
    }

    private static String fault11(String code, String rest) {
        return "<soap:Fault><faultcode>soap:" + code + "</faultcode><faultstring>" + rest + "</soap:Fault>";
    }

    private static String fault12(String code, String text, String detail) {
        return "<soap:Fault><soap:Code><soap:Value>soap:" + code
                + "</soap:Value></soap:Code><soap:Reason><soap:Text xml:lang=\"en\">" + text
                + "</soap:Text></soap:Reason>" + detail + "</soap:Fault>";
    }

    private static String envelope(String namespace, String header, String body) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><soap:Envelope xmlns:soap=\"" + namespace
                + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\">" + header + "<soap:Body>" + body
                + "</soap:Body></soap:Envelope>";
    }

    private static String contract(String words) throws IOException {
        String[] fileAndAddress = words.split(" ", 2);
        return Files.readString(Path.of(fileAndAddress[0]), StandardCharsets.UTF_8)
                .replaceAll("http://dvc\\.example/[^\"?]*", fileAndAddress[1]);
    }
}
