package vn.motcua.asmx;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Trace;

/** Tells a caller what the edge itself refuses: as a result where the operation is known, else as a fault. */
record Refusing(Edge edge, String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(Refusing.class);

    Reply tooLarge(Wire wire, @Nullable Operation operation) {
        long limit = edge.settings().maxRequest().toBytes();
        return reply(wire, operation, Fault.tooLarge(), it -> it.tooLarge(name(operation), reference, limit));
    }

    Reply busy(Wire wire, @Nullable Operation operation) {
        return reply(
                wire,
                operation,
                Fault.busy(),
                it -> it.busy(name(operation), reference, edge.settings().retryAfter()));
    }

    Reply failed(Wire wire, @Nullable Operation operation, Throwable cause) {
        LOG.error("Call {} of {} failed.", reference, name(operation), Trace.of(cause));
        return reply(wire, operation, Fault.failed(reference), it -> it.failed(name(operation), reference, cause));
    }

    private Reply reply(
            Wire wire, @Nullable Operation operation, Fault otherwise, Function<AsmxRefusals, String> text) {
        if (operation == null || edge.refusals().isEmpty()) {
            return wire.fault(otherwise);
        }
        try {
            return wire.result(operation, text.apply(edge.refusals().get()));
        } catch (RuntimeException e) {
            LOG.error("The refusal of call {} has no words.", reference, Trace.of(e));
            return wire.fault(otherwise);
        }
    }

    private static String name(@Nullable Operation operation) {
        return operation == null ? "(unknown)" : operation.name();
    }
}
