package vn.motcua.integration;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.util.unit.DataSize;
import vn.motcua.asmx.AsmxOperation;
import vn.motcua.asmx.LocalCalls;

/**
 * Calls a function to see what it answers. Everything happens as for an agency's own call, repetitions and conflicts
 * included, in a transaction that is undone afterwards.
 */
@Component
public class Rehearsal {

    /** How much a call may hold. */
    public static final DataSize MAX_CALL = DataSize.ofMegabytes(2);

    private static final int PATIENCE_SECONDS = 20;

    private final LocalCalls calls;
    private final PlatformTransactionManager transactions;

    Rehearsal(LocalCalls calls, PlatformTransactionManager transactions) {
        this.calls = calls;
        this.transactions = transactions;
    }

    /**
     * The result string.
     *
     * @param parameters by name; what is missing is left out of the call
     * @param keep whether the call counts: then it is not undone
     */
    public String answer(
            ContractFunction function, Map<String, String> parameters, String remoteAddress, boolean keep) {
        if (bytes(parameters) > MAX_CALL.toBytes()) {
            return tooLarge(function);
        }
        return calls.answer(function.name(), parameters, remoteAddress, keep ? UnaryOperator.identity() : this::undone);
    }

    /** The result string for a call that holds more than {@link #MAX_CALL}. */
    public String tooLarge(ContractFunction function) {
        return calls.tooLarge(function.name(), MAX_CALL.toBytes());
    }

    private AsmxOperation undone(AsmxOperation operation) {
        return call -> {
            DefaultTransactionDefinition patience = new DefaultTransactionDefinition();
            patience.setTimeout(PATIENCE_SECONDS);
            TransactionStatus transaction = transactions.getTransaction(patience);
            try {
                return operation.call(call);
            } finally {
                transactions.rollback(transaction);
            }
        };
    }

    private static long bytes(Map<String, String> parameters) {
        return parameters.values().stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
