package vn.motcua.asmx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One call by HTTP GET, whose parameters are in the query, or by a urlencoded form; errors are plain text. */
final class FormCall implements Conversation {

    private final Edge edge;
    private final Endpoint endpoint;
    private final Incoming incoming;
    private final String name;
    private final Optional<String> query;
    private final Refusing refusing;
    private boolean readWhole;

    /**
     * A call of the operation {@code name}.
     *
     * @param query the parameters; empty when the body has them
     */
    FormCall(Edge edge, Endpoint endpoint, Incoming incoming, String name, Optional<String> query) {
        this.edge = edge;
        this.endpoint = endpoint;
        this.incoming = incoming;
        this.name = name;
        this.query = query;
        this.refusing = new Refusing(edge, incoming.reference());
        this.readWhole = query.isPresent();
    }

    @Override
    public Reply run() {
        return endpoint.byName(name)
                .map(this::answer)
                .orElseGet(() -> FormWire.error(endpoint.byNameInAnyCase(name)
                        .map(it -> "Invalid method name '" + name + "',  method names are case sensitive.   The method"
                                + " name '" + it.name() + "' with the same name but different casing was found.\n"
                                + "Parameter name: methodName")
                        .orElse(name + " Web Service method name is not valid.")));
    }

    @Override
    public boolean hasReadWhole() {
        return readWhole;
    }

    @Override
    public String operationName() {
        return endpoint.byName(name).map(Operation::name).orElse("(unknown)");
    }

    private Reply answer(Operation operation) {
        FormWire wire = new FormWire(operation.namespace());
        if (query.isEmpty() && !incoming.type().isForm()) {
            return FormWire.error(
                    "Request format is invalid: " + incoming.type().header() + ".");
        }
        try (Parameters parameters = new Parameters(
                edge.spool(), incoming.remoteAddress(), edge.settings().memoryThreshold())) {
            admit();
            new FormReader(operation, parameters, charset()).read(input());
            readWhole = true;
            return missing(operation, parameters)
                    .map(it -> FormWire.error("Missing parameter: " + it + "."))
                    .orElseGet(() -> new Work(incoming, refusing).of(wire, operation, parameters));
        } catch (Stop stop) {
            return ended(wire, operation, stop.ending());
        } catch (IOException e) {
            // The caller is gone and will not see it.
            return Reply.bare(400, "text/plain");
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

    private Charset charset() {
        return query.isPresent()
                ? StandardCharsets.UTF_8
                : incoming.type().charset().flatMap(CharsetNames::find).orElse(StandardCharsets.UTF_8);
    }

    private InputStream input() {
        return query.<InputStream>map(it -> new ByteArrayInputStream(it.getBytes(StandardCharsets.ISO_8859_1)))
                .orElseGet(incoming::body);
    }

    private static Optional<String> missing(Operation operation, Parameters parameters) {
        return operation.parameters().stream().filter(it -> !parameters.has(it)).findFirst();
    }

    private Reply ended(Wire wire, Operation operation, Ending ending) {
        return switch (ending) {
            case Fault fault -> wire.fault(fault);
            case Ending.Bare(int status) -> Reply.bare(status, "text/plain");
            case Ending.Malformed(String text) -> FormWire.error(text);
            case Ending.TooLarge() -> refusing.tooLarge(wire, operation);
            case Ending.TooSlow() -> wire.fault(Fault.tooSlow());
            case Ending.Busy() -> refusing.busy(wire, operation);
        };
    }
}
