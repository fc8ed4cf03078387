package vn.motcua.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.WebUtils;

/** A language of the site. */
enum Language {
    VI,
    EN;

    static final String COOKIE = "lang";

    /** Read from the query only: asking for a parameter would read the body of a form. */
    private static final Pattern IN_QUERY = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

    private static final String REQUEST_ATTRIBUTE = Language.class.getName();

    /** The one a request is for: asked for in the query, chosen before, or Vietnamese. */
    static Language of(HttpServletRequest request) {
        if (request.getAttribute(REQUEST_ATTRIBUTE) instanceof Language known) {
            return known;
        }
        Language language = askedFor(request).or(() -> remembered(request)).orElse(VI);
        request.setAttribute(REQUEST_ATTRIBUTE, language);
        return language;
    }

    /** The one that the query asks for. */
    static Optional<Language> askedFor(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .map(IN_QUERY::matcher)
                .filter(Matcher::find)
                .flatMap(found -> ofTag(found.group(1)));
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.of(tag());
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).flatMap(cookie -> ofTag(cookie.getValue()));
    }

    private static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
