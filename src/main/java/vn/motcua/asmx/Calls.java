package vn.motcua.asmx;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Reference;

/** Takes calls over HTTP, so many at a time. */
final class Calls {

    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);

    // What the server itself reads of a refused body's rest, without closing the connection.
    private static final long SMALL_REST = 64 * 1024;

    // A caller reads the reply only when it has written its request, or found the connection closed.
    private static final Duration DRAINED_WITHIN = Duration.ofSeconds(30);

    private final Edge edge;
    private final Gate gate;

    Calls(Edge edge) {
        this.edge = edge;
        this.gate = new Gate(edge.settings().maxInFlight());
    }

    void serve(Function<Incoming, Conversation> begin, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (Pass pass = gate.enter()) {
            String reference = Reference.next(edge.clock());
            Incoming incoming = Incoming.of(request, edge, pass.admission(), reference);
            Conversation exchange = begin.apply(incoming);
            Reply reply = exchange.run();
            LOG.debug("Call {} of {}: {}", reference, exchange.operationName(), reply.status());
            if (exchange.hasReadWhole() || rest(incoming) <= SMALL_REST) {
                reply.write(request, response);
                return;
            }
            reply.writeEarly(request, response);
            if (!isWaiting(request, incoming)) {
                drain(incoming.body());
            }
        }
    }

    private static long rest(Incoming incoming) {
        if (incoming.body().ended()) {
            return 0;
        }
        return incoming.length() < 0
                ? Long.MAX_VALUE
                : incoming.length() - incoming.body().count();
    }

    /** Whether the caller sends its body only when asked to, which it has not been. */
    private static boolean isWaiting(HttpServletRequest request, Incoming incoming) {
        return incoming.body().count() == 0 && request.getHeader("Expect") != null;
    }

    private static void drain(RequestBody body) {
        try {
            body.drain(DRAINED_WITHIN);
        } catch (IOException e) {
            LOG.debug("A refused caller went away before its request was sent.");
        }
    }
}
