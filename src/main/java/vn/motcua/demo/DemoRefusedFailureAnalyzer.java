package vn.motcua.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused demo as two plain sentences instead of a stack trace. */
final class DemoRefusedFailureAnalyzer extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, DemoRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Bỏ motcua.demo, hoặc dùng một motcua.data-dir trống."
                        + " (Drop motcua.demo, or use an empty motcua.data-dir.)",
                cause);
    }
}
