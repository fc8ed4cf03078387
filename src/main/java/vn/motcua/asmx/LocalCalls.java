package vn.motcua.asmx;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import vn.motcua.shared.Reference;
import vn.motcua.shared.Trace;

/** Makes calls from within this process: the same operations, refusals and log lines as over SOAP, without HTTP. */
public final class LocalCalls {

    private static final Logger LOG = LoggerFactory.getLogger(LocalCalls.class);

    private final Map<String, Operation> operations = new HashMap<>();
    private final AsmxRefusals refusals;
    private final InstantSource clock;

    LocalCalls(List<AsmxService> services, AsmxRefusals refusals, InstantSource clock) {
        services.forEach(service -> operations.putAll(
                ContractReader.read(ClassPath.text(service.wsdl())).operations(service)));
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * The result string of one call.
     *
     * @param operation its name in a contract; there must be one
     * @param parameters those that are missing count as left out
     * @param around what to do about the operation, such as undoing what it wrote; its failures are answered too
     */
    public String answer(
            String operation,
            Map<String, String> parameters,
            String remoteAddress,
            UnaryOperator<AsmxOperation> around) {
        Operation named = named(operation);
        LocalCall call = new LocalCall(named, Reference.next(clock), remoteAddress, Map.copyOf(parameters));
        MDC.put("call", call.reference());
        try {
            return Objects.requireNonNullElse(around.apply(named.work()).call(call), "");
        } catch (Throwable e) {
            LOG.error("Call {} of {} failed.", call.reference(), operation, Trace.of(e));
            return refusals.failed(operation, call.reference(), e);
        } finally {
            MDC.remove("call");
        }
    }

    /** The result string of a call that is longer than {@code limitBytes}. */
    public String tooLarge(String operation, long limitBytes) {
        return refusals.tooLarge(named(operation).name(), Reference.next(clock), limitBytes);
    }

    private Operation named(String operation) {
        return Optional.ofNullable(operations.get(operation))
                .orElseThrow(() -> new IllegalArgumentException("no operation " + operation));
    }

    private record LocalCall(Operation named, String reference, String remoteAddress, Map<String, String> texts)
            implements AsmxCall {

        @Override
        public String operation() {
            return named.name();
        }

        @Override
        public long size() {
            return texts.values().stream()
                    .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                    .sum();
        }

        @Override
        public boolean isLocal() {
            return true;
        }

        @Override
        public Optional<AsmxText> parameter(String name) {
            if (!named.parameters().contains(name)) {
                throw new IllegalArgumentException("The operation " + named.name() + " has no parameter " + name + ".");
            }
            return Optional.ofNullable(texts.get(name)).map(AsmxText::of);
        }
    }
}
