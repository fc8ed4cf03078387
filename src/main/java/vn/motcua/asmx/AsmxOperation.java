package vn.motcua.asmx;

import org.jspecify.annotations.Nullable;

/** What one operation of a service does. */
@FunctionalInterface
public interface AsmxOperation {

    /**
     * Answers one call; an exception is logged and answered through {@link AsmxRefusals#failed}.
     *
     * @return the result; null leaves the result element out
     */
    @Nullable
    String call(AsmxCall call) throws Exception;
}
