package vn.motcua.account.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Signing in and forged requests. Agencies' calls do not come through here: they carry a secret, not a session. What a
 * person who is signed in may open is {@link AccountGate}'s.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain pages(
            HttpSecurity http, CsrfTokenRepository tokens, RequestCache wanted, ObjectProvider<OidcSignIn> oidc) {
        http.securityMatcher(new NegatedRequestMatcher(new OrRequestMatcher(path("/api/**"), path("/actuator/**"))))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/quan-tri/**", "/tai-khoan/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                // Pages sign people in and out themselves.
                .logout(AbstractHttpConfigurer::disable)
                // A rehearsed call carries its agency's secret and may be too large to be read for a token; a mail
                // program that stops mails has no token but the one in the address.
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .ignoringRequestMatchers("/tich-hop/kiem-tra/**", "/theo-doi/dung"))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(strangers ->
                        strangers.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/dang-nhap")))
                // Headers of every answer are the site's own.
                .headers(AbstractHttpConfigurer::disable);
        oidc.ifAvailable(provider -> provider.addTo(http));
        return http.build();
    }

    /** A visitor who does not sign in costs no session. */
    @Bean
    CsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("form");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    /** Remembers the page that a stranger wanted; a form that was sent cannot be sent again. */
    @Bean
    RequestCache wantedPages() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"));
        return cache;
    }

    /** Paths are checked by the pages that they lead to; agencies' codes in them may hold any letter. */
    @Bean
    HttpFirewall paths() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowSemicolon(true);
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedPeriod(true);
        firewall.setAllowBackSlash(true);
        firewall.setAllowUrlEncodedLineFeed(true);
        firewall.setAllowUrlEncodedCarriageReturn(true);
        firewall.setAllowUrlEncodedLineSeparator(true);
        firewall.setAllowUrlEncodedParagraphSeparator(true);
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowedHeaderNames(name -> true);
        firewall.setAllowedHeaderValues(value -> true);
        firewall.setAllowedParameterNames(name -> true);
        return firewall;
    }

    private static PathPatternRequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
