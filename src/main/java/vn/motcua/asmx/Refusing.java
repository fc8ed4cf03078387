package vn.motcua.asmx;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Trace;

/** Tells a caller what the edge itself refuses: as a result where the operation is known, else as a fault. */
record Refusing(Edge edge, String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(Refusing.class);

    Reply tooLarge(SoapVersion version, @Nullable Operation operation) {
        long limit = edge.settings().maxRequest().toBytes();
        return reply(version, operation, Fault.tooLarge(), it -> it.tooLarge(name(operation), reference, limit));
    }

    Reply busy(SoapVersion version, @Nullable Operation operation) {
        return reply(
                version,
                operation,
                Fault.busy(),
                it -> it.busy(name(operation), reference, edge.settings().retryAfter()));
    }

    Reply failed(SoapVersion version, @Nullable Operation operation, Throwable cause) {
        LOG.error("Call {} of {} failed.", reference, name(operation), Trace.of(cause));
        return reply(version, operation, Fault.failed(reference), it -> it.failed(name(operation), reference, cause));
    }

    private Reply reply(
            SoapVersion version, @Nullable Operation operation, Fault otherwise, Function<AsmxRefusals, String> text) {
        if (operation == null || edge.refusals().isEmpty()) {
            return FaultReplies.of(version, otherwise);
        }
        try {
            return operation.reply(version, text.apply(edge.refusals().get()));
        } catch (RuntimeException e) {
            LOG.error("The refusal of call {} has no words.", reference, Trace.of(e));
            return FaultReplies.of(version, otherwise);
        }
    }

    private static String name(@Nullable Operation operation) {
        return operation == null ? "(unknown)" : operation.name();
    }
}
