package vn.motcua.statistics.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import vn.motcua.statistics.Period;

/**
 * Remembers the period that somebody looks at, in a cookie that holds nothing else. The month that runs is the usual
 * one and is not remembered, or it would be last month's one day.
 */
final class PeriodMemory {

    static final String COOKIE = "ky";

    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final List<String> NAMES = List.of("ky", "tu", "den");
    private static final Pattern SAFE = Pattern.compile("[0-9Q-]{4,10}(\\.[0-9-]{10})?");
    private static final Pattern DOT = Pattern.compile("\\.");

    private PeriodMemory() {}

    /** The parameters with the remembered period where they name none. */
    static Map<String, String> with(Map<String, String> parameters, HttpServletRequest request) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        if (NAMES.stream().noneMatch(name -> !parameters.getOrDefault(name, "").isBlank())) {
            var cookie = WebUtils.getCookie(request, COOKIE);
            if (cookie != null && SAFE.matcher(cookie.getValue()).matches()) {
                List<String> parts = DOT.splitAsStream(cookie.getValue()).toList();
                all.put(parts.size() == 1 ? "ky" : "tu", parts.getFirst());
                if (parts.size() > 1) {
                    all.put("den", parts.getLast());
                }
            }
        }
        return all;
    }

    /** Remembers what canonical parameters name. */
    static void keep(
            Map<String, String> parameters,
            Period period,
            YearMonth present,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean usual = period.equals(Period.of(present));
        if (usual && WebUtils.getCookie(request, COOKIE) == null) {
            return;
        }
        String value = parameters.getOrDefault("ky", parameters.get("tu") + "." + parameters.get("den"));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, usual ? "" : value)
                        .path("/")
                        .maxAge(usual ? Duration.ZERO : REMEMBERED)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
