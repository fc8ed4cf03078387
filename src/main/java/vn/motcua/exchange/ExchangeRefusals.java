package vn.motcua.exchange;

import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.motcua.asmx.AsmxRefusals;
import vn.motcua.shared.ResultCode;

/** Says in the contract's words what the SOAP edge itself must refuse; agencies' clients turn faults into crashes. */
@Component
class ExchangeRefusals implements AsmxRefusals {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @Override
    public String tooLarge(String operation, String reference, long limitBytes) {
        return ResultWriter.refused(Refusal.tooLarge(limitBytes, reference));
    }

    @Override
    public String busy(String operation, String reference, Duration retryAfter) {
        return ResultWriter.refused(
                Refusal.of(ResultCode.SYSTEM_BUSY, reference).withRetryAfter(retryAfter));
    }

    @Override
    public String failed(String operation, String reference, Throwable cause) {
        return isPassing(cause)
                ? busy(operation, reference, RETRY_AFTER)
                : ResultWriter.refused(
                        Refusal.of(ResultCode.SYSTEM_FAULT, reference).withRetryAfter(RETRY_AFTER));
    }

    /** Whether the database is only out of reach for the moment. */
    private static boolean isPassing(Throwable cause) {
        return switch (cause) {
            case CannotGetJdbcConnectionException _,
                    CannotCreateTransactionException _,
                    NonTransientDataAccessResourceException _,
                    TransientDataAccessException _ -> true;
            default ->
                Optional.ofNullable(cause.getCause())
                        .map(ExchangeRefusals::isPassing)
                        .orElse(false);
        };
    }
}
