package vn.motcua.asmx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two versions of SOAP that an ASMX server speaks at the same address. */
enum SoapVersion implements Wire {
    V11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml"),
    V12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml");

    private final String namespace;
    private final String mediaType;
    private final String contentType;

    SoapVersion(String namespace, String mediaType) {
        this.namespace = namespace;
        this.mediaType = mediaType;
        this.contentType = mediaType + "; charset=utf-8";
    }

    static Optional<SoapVersion> ofNamespace(String namespace) {
        if (namespace.equals(V11.namespace)) {
            return Optional.of(V11);
        }
        return namespace.equals(V12.namespace) ? Optional.of(V12) : Optional.empty();
    }

    /** The namespace of Envelope, Header and Body. */
    String namespace() {
        return namespace;
    }

    /** The media type of requests. */
    String mediaType() {
        return mediaType;
    }

    @Override
    public Reply result(Operation operation, @Nullable String result) {
        return operation.reply(this, result);
    }

    @Override
    public Reply fault(Fault fault) {
        return FaultReplies.of(this, fault);
    }

    /** The Content-Type of replies. */
    String contentType() {
        return contentType;
    }

    /** A reply's envelope around the children of Envelope. */
    String envelope(String content) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><soap:Envelope xmlns:soap=\"" + namespace
                + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\">" + content + "</soap:Envelope>";
    }
}
