package vn.motcua.integration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Lets a page run our own scripts, and no others. */
final class Scripts {

    private static final String POLICY = "Content-Security-Policy";
    private static final String DIRECTIVE = "script-src";

    private Scripts() {}

    static void allow(HttpServletResponse response) {
        Optional.ofNullable(response.getHeader(POLICY))
                .filter(policy -> !policy.contains(DIRECTIVE))
                .ifPresent(policy -> response.setHeader(POLICY, policy + "; " + DIRECTIVE + " 'self'"));
    }
}
