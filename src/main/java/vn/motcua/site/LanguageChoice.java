package vn.motcua.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/** Gives each page its language, and remembers the one that a visitor asks for in a cookie. */
final class LanguageChoice implements LocaleResolver, HandlerInterceptor {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Language.of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen with ?lang=");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Language.askedFor(request)
                .ifPresent(language -> response.setHeader(
                        HttpHeaders.SET_COOKIE,
                        cookie(language, request.isSecure()).toString()));
        return true;
    }

    private static ResponseCookie cookie(Language language, boolean secure) {
        return ResponseCookie.from(Language.COOKIE, language.tag())
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
