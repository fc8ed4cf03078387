package vn.motcua.asmx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One SOAP call, whose reply may be a fault, a bare status or a refusal. */
final class Exchange implements Conversation {

    private final Edge edge;
    private final Endpoint endpoint;
    private final Incoming incoming;
    private final Refusing refusing;
    private final Route route;
    private SoapVersion version;
    private @Nullable Operation operation;
    private @Nullable String foreign;
    private boolean readWhole;

    Exchange(Edge edge, Endpoint endpoint, Incoming incoming) {
        this.edge = edge;
        this.endpoint = endpoint;
        this.incoming = incoming;
        this.refusing = new Refusing(edge, incoming.reference());
        this.route = Route.of(incoming.soapAction(), incoming.type(), endpoint);
        this.version = route.assumed();
    }

    @Override
    public Reply run() {
        try (Parameters parameters = new Parameters(
                edge.spool(), incoming.remoteAddress(), edge.settings().memoryThreshold())) {
            Operation named = read(parameters);
            return new Work(incoming, refusing).of(version, named, parameters);
        } catch (Stop stop) {
            return reply(operation == null ? unrouted(stop.ending()) : stop.ending());
        } catch (IOException e) {
            // The caller is gone and will not see it.
            return reply(Ending.Bare.BAD_REQUEST);
        } catch (RuntimeException e) {
            return refusing.failed(version, operation, e);
        }
    }

    @Override
    public boolean hasReadWhole() {
        return readWhole;
    }

    @Override
    public String operationName() {
        return operation == null ? "(unknown)" : operation.name();
    }

    private Operation read(Parameters parameters) throws IOException {
        switch (route) {
            case Route.Unknown(SoapVersion assumed, Fault fault) -> throw new Stop(fault);
            case Route.Known(SoapVersion assumed, Operation known) -> {
                operation = known;
                requireSoap();
                admit();
            }
            case Route.ByElement(SoapVersion assumed, Fault otherwise) -> {
                if (assumed == SoapVersion.V11 && !incoming.type().isSoap()) {
                    throw new Stop(otherwise);
                }
                if (incoming.admission() == Admission.TURN_AWAY) {
                    throw new Stop(new Ending.Busy());
                }
            }
        }
        return readBody(parameters);
    }

    private Operation readBody(Parameters parameters) throws IOException {
        GuardedReader chars = new GuardedReader(Decoding.open(incoming.body(), incoming.type()));
        try (XmlCursor xml = new XmlCursor(edge.xml(), chars)) {
            EnvelopeReader envelope = new EnvelopeReader(xml);
            hear(envelope.start());
            Operation named = operation != null ? operation : find(envelope);
            if (foreign != null) {
                throw new Stop(Fault.versionMismatch(foreign));
            }
            if (version == SoapVersion.V11 && !incoming.type().isFor(SoapVersion.V11)) {
                throw new Stop(Ending.Bare.WRONG_MEDIA_TYPE);
            }
            envelope.body();
            envelope.call(named, parameters);
            readWhole = true;
            envelope.notUnderstood().ifPresent(header -> {
                throw new Stop(Fault.notUnderstood(header));
            });
            return named;
        }
    }

    /** Takes the version from the root's namespace. */
    private void hear(String namespace) {
        SoapVersion.ofNamespace(namespace).ifPresentOrElse(it -> version = it, () -> foreign = namespace);
    }

    private Operation find(EnvelopeReader envelope) {
        Fault otherwise =
                route instanceof Route.ByElement(SoapVersion assumed, Fault fault) ? fault : Fault.actionRequired();
        Operation named = envelope.find().flatMap(endpoint::byElement).orElseThrow(() -> new Stop(otherwise));
        operation = named;
        requireSoap();
        admit();
        return named;
    }

    private void requireSoap() {
        if (!incoming.type().isSoap()) {
            version = route.assumed();
            throw new Stop(Ending.Bare.WRONG_MEDIA_TYPE);
        }
    }

    private void admit() {
        if (incoming.length() > edge.settings().maxRequest().toBytes()) {
            throw new Stop(new Ending.TooLarge());
        }
        if (incoming.admission() != Admission.WORK) {
            throw new Stop(new Ending.Busy());
        }
    }

    /** What .NET says where it does not get as far as to know the operation. */
    private Ending unrouted(Ending ending) {
        return switch (ending) {
            case Fault fault -> unrouted(fault);
            case Ending.Malformed(String text) -> unrouted(Fault.unprocessable(text));
            case Ending.Bare _, Ending.TooLarge _, Ending.TooSlow _, Ending.Busy _ -> ending;
        };
    }

    private Fault unrouted(Fault fault) {
        if (route instanceof Route.ByElement(SoapVersion assumed, Fault otherwise) && assumed == SoapVersion.V11) {
            // Only we look into the body then; .NET has refused already.
            version = assumed;
            return otherwise;
        }
        return foreign == null ? fault : Fault.versionMismatch(foreign);
    }

    private Reply reply(Ending ending) {
        return switch (ending) {
            case Fault fault -> version.fault(fault);
            case Ending.Bare(int status) -> Reply.bare(status, version.contentType());
            case Ending.Malformed(String text) -> Reply.bare(400, version.contentType());
            case Ending.TooLarge() -> refusing.tooLarge(version, operation);
            case Ending.TooSlow() -> version.fault(Fault.tooSlow());
            case Ending.Busy() -> refusing.busy(version, operation);
        };
    }
}
