package vn.motcua.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void isVietnameseWhenNobodyAsks() {
        request.addHeader("Accept-Language", "en");

        assertThat(Language.of(request)).isEqualTo(Language.VI);
    }

    @Test
    void isTheOneChosenBefore() {
        request.setCookies(new Cookie("lang", "en"));

        assertThat(Language.of(request)).isEqualTo(Language.EN);
    }

    @Test
    void isTheOneAskedForRatherThanTheOneChosenBefore() {
        request.setCookies(new Cookie("lang", "en"));
        request.setQueryString("ma=H27&lang=vi");

        assertThat(Language.of(request)).isEqualTo(Language.VI);
    }

    @Test
    void ignoresOtherLanguages() {
        request.setCookies(new Cookie("lang", "xx"));
        request.setQueryString("lang=fr");

        assertThat(Language.of(request)).isEqualTo(Language.VI);
    }

    @Test
    void isRememberedInACookieOnlyWhenAskedFor() {
        MockHttpServletResponse unasked = new MockHttpServletResponse();
        new LanguageChoice().preHandle(request, unasked, this);
        request.setQueryString("lang=en");
        request.setSecure(true);
        MockHttpServletResponse asked = new MockHttpServletResponse();
        new LanguageChoice().preHandle(request, asked, this);

        assertThat(unasked.getHeader("Set-Cookie")).isNull();
        assertThat(asked.getHeader("Set-Cookie"))
                .startsWith("lang=en; Path=/;")
                .contains("Secure", "HttpOnly", "SameSite=Lax");
    }
}
