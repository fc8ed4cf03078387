package vn.motcua.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Lets a page run our own scripts, and no others. */
final class OwnScripts {

    private static final String POLICY = "Content-Security-Policy";

    private OwnScripts() {}

    static void allow(HttpServletResponse response) {
        Optional.ofNullable(response.getHeader(POLICY))
                .filter(policy -> !policy.contains("script-src"))
                .ifPresent(policy -> response.setHeader(POLICY, policy + "; script-src 'self'"));
    }
}
