package vn.motcua.asmx;

import java.time.Duration;

/** Refusals whose words are their facts. */
final class PlainRefusals implements AsmxRefusals {

    @Override
    public String tooLarge(String operation, String reference, long limitBytes) {
        return "too large " + operation + " " + reference.length() + " " + limitBytes;
    }

    @Override
    public String busy(String operation, String reference, Duration retryAfter) {
        return "busy " + operation + " " + reference.length() + " " + retryAfter.toSeconds();
    }

    @Override
    public String failed(String operation, String reference, Throwable cause) {
        return "failed " + operation + " " + reference.length() + " "
                + cause.getClass().getSimpleName();
    }
}
