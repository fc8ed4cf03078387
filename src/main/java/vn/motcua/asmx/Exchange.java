package vn.motcua.asmx;

import java.io.IOException;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** One call from the request's headers to its reply, which may be a fault, a bare status or a refusal. */
final class Exchange {

    private final Edge edge;
    private final Endpoint endpoint;
    private final Incoming incoming;
    private final Refusing refusing;
    private final Route route;
    private SoapVersion version;
    private @Nullable Operation operation;
    private boolean readWhole;

    Exchange(Edge edge, Endpoint endpoint, Incoming incoming) {
        this.edge = edge;
        this.endpoint = endpoint;
        this.incoming = incoming;
        this.refusing = new Refusing(edge, incoming.reference());
        this.route = Route.of(incoming.soapAction(), incoming.type(), endpoint);
        this.version = route.assumed();
    }

    Reply run() {
        try (Parameters parameters =
                new Parameters(edge.spool(), edge.settings().memoryThreshold())) {
            return called(read(parameters), parameters);
        } catch (Stop stop) {
            return ended(stop.ending());
        } catch (XMLStreamException | IOException e) {
            // Not well-formed, or the caller is gone and will not see it.
            return ended(Ending.Bare.MALFORMED);
        } catch (RuntimeException e) {
            return refusing.failed(version, operation, e);
        }
    }

    /** Whether nothing of the request is left unread but perhaps space. */
    boolean hasReadWhole() {
        return readWhole;
    }

    /** The operation's name, for logs. */
    String operationName() {
        return operation == null ? "(unknown)" : operation.name();
    }

    private Operation read(Parameters parameters) throws XMLStreamException, IOException {
        return switch (route) {
            case Route.Unknown(SoapVersion assumed, Fault fault) -> throw new Stop(fault);
            case Route.Known(SoapVersion assumed, Operation known) -> {
                operation = known;
                requireSoap();
                admit();
                yield readBody(parameters, known, Fault.actionRequired());
            }
            case Route.ByElement(SoapVersion assumed, Fault otherwise) -> {
                requireSoap();
                if (incoming.admission() == Admission.TURN_AWAY) {
                    throw new Stop(new Ending.Busy());
                }
                yield readBody(parameters, null, otherwise);
            }
        };
    }

    private void requireSoap() {
        if (!incoming.type().isSoap()) {
            throw new Stop(Ending.Bare.WRONG_MEDIA_TYPE);
        }
    }

    private Operation readBody(Parameters parameters, @Nullable Operation known, Fault otherwise)
            throws XMLStreamException, IOException {
        GuardedReader chars =
                new GuardedReader(Decoding.open(incoming.body(), incoming.type().charset()));
        try (XmlCursor xml = new XmlCursor(edge.xml(), chars)) {
            EnvelopeReader envelope = new EnvelopeReader(xml, known != null);
            version = envelope.start();
            if (version == SoapVersion.V11 && !incoming.type().isFor(SoapVersion.V11)) {
                throw new Stop(Ending.Bare.WRONG_MEDIA_TYPE);
            }
            Optional<QName> element = envelope.body();
            Operation named = known != null ? known : named(element, otherwise);
            envelope.call(named, parameters, element.isPresent());
            readWhole = true;
            envelope.notUnderstood().ifPresent(header -> {
                throw new Stop(Fault.notUnderstood(header));
            });
            return named;
        } catch (XMLStreamException e) {
            if (known == null && chars.isBlank()) {
                throw new Stop(Fault.emptyRequest());
            }
            throw e;
        }
    }

    private Operation named(Optional<QName> element, Fault otherwise) {
        Operation named = element.flatMap(endpoint::byElement).orElseThrow(() -> new Stop(otherwise));
        operation = named;
        admit();
        return named;
    }

    private void admit() {
        if (incoming.length() > edge.settings().maxRequest().toBytes()) {
            throw new Stop(new Ending.TooLarge());
        }
        if (incoming.admission() != Admission.WORK) {
            throw new Stop(new Ending.Busy());
        }
    }

    private Reply called(Operation named, Parameters parameters) {
        MDC.put("call", incoming.reference());
        try {
            Call call = new Call(named, incoming.reference(), incoming.remoteAddress(), parameters);
            return named.reply(version, named.work().call(call));
        } catch (Throwable e) {
            return refusing.failed(version, named, e);
        } finally {
            MDC.remove("call");
        }
    }

    private Reply ended(Ending ending) {
        return switch (ending) {
            case Fault fault -> FaultReplies.of(version, fault);
            case Ending.Bare(int status) -> Reply.bare(status, version.contentType());
            case Ending.TooLarge() -> refusing.tooLarge(version, operation);
            case Ending.Busy() -> refusing.busy(version, operation);
        };
    }
}
