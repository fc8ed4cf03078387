package vn.motcua.exchange;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.asmx.AsmxRefusals;
import vn.motcua.shared.ResultCode;

/** Says in the contract's words what the SOAP edge itself must refuse; agencies' clients turn faults into crashes. */
@Component
class ExchangeRefusals implements AsmxRefusals {

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
        return ResultWriter.refused(Refusal.failed(cause, reference));
    }
}
