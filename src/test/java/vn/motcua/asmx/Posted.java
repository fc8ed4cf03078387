package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call without a socket: what is posted, and what comes back. */
final class Posted {

    static final String S11 = SoapVersion.V11.namespace();
    static final String S12 = SoapVersion.V12.namespace();
    static final String STATUS_ACTION = "\"http://tempuri.org/CapNhatTrangThaiHoSo\"";

    private final @Nullable String contentType;
    private final @Nullable String soapAction;
    private final byte[] body;
    private final AsmxSettings settings;

    private Posted(@Nullable String contentType, @Nullable String soapAction, byte[] body, AsmxSettings settings) {
        this.contentType = contentType;
        this.soapAction = soapAction;
        this.body = body;
        this.settings = settings;
    }

    /** SOAP 1.1 as it should be, with this in the element of CapNhatTrangThaiHoSo. */
    static Posted status(String parameters) {
        return soap11(envelope(S11, "", statusElement(parameters)));
    }

    static Posted soap11(String envelope) {
        return new Posted("text/xml; charset=utf-8", STATUS_ACTION, utf8(envelope), Edges.DEFAULTS);
    }

    static Posted soap12(String envelope) {
        return new Posted("application/soap+xml; charset=utf-8", null, utf8(envelope), Edges.DEFAULTS);
    }

    static String statusElement(String parameters) {
        return "<CapNhatTrangThaiHoSo xmlns=\"http://tempuri.org/\">" + parameters + "</CapNhatTrangThaiHoSo>";
    }

    static String envelope(String namespace, String header, String body) {
        return "<e:Envelope xmlns:e=\"" + namespace + "\">" + header + "<e:Body>" + body + "</e:Body></e:Envelope>";
    }

    Posted contentType(@Nullable String other) {
        return new Posted(other, soapAction, body, settings);
    }

    Posted soapAction(@Nullable String other) {
        return new Posted(contentType, other, body, settings);
    }

    Posted bytes(byte[] other) {
        return new Posted(contentType, soapAction, other, settings);
    }

    Posted settings(AsmxSettings other) {
        return new Posted(contentType, soapAction, body, other);
    }

    /** The reply of the echoing service. */
    Reply reply() {
        return reply(Echo.DOSSIERS, Admission.WORK, Optional.of(new PlainRefusals()));
    }

    Reply reply(AsmxService service, Admission admission, Optional<AsmxRefusals> refusals) {
        Edge edge = Edges.of(settings, refusals);
        RequestBody in = new RequestBody(
                new ByteArrayInputStream(body),
                settings.maxRequest().toBytes(),
                new Patience(settings.readTimeout(), 0));
        Incoming incoming = new Incoming(
                soapAction,
                RequestType.of(contentType),
                body.length,
                in,
                admission,
                "01ARZ3NDEKTSV4RRFFQ6",
                "192.0.2.1",
                0);
        Reply reply = new Exchange(edge, Endpoint.of(service, false), incoming).run();
        assertNothingLeft(edge.spool());
        return reply;
    }

    /** The text of the result, or of the fault; the status where there is neither. */
    String answer() {
        Reply reply = reply();
        String text = reply.text();
        for (String element : new String[] {"Result", "faultstring", "soap:Text xml:lang=\"en\""}) {
            int start = text.indexOf(element + ">");
            if (start >= 0) {
                return text.substring(start + element.length() + 1, text.indexOf("</", start));
            }
        }
        return Integer.toString(reply.status());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertNothingLeft(Spool spool) {
        assertThat(spool.used()).isZero();
        try {
            // Which fails when there is a file in its directory.
            spool.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
