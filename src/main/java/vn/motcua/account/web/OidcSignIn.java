package vn.motcua.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.account.Account;
import vn.motcua.account.SignIn;
import vn.motcua.account.SignInOutcome;
import vn.motcua.account.Visit;
import vn.motcua.shared.Reference;
import vn.motcua.shared.Texts;

/**
 * Signing in at another system (OpenID Connect, code flow with PKCE). Accounts are made here only: who has none here
 * stays outside. The way back from there needs a session, which therefore begins when somebody sets out.
 */
@Controller
@ConditionalOnProperty("motcua.oidc.issuer")
class OidcSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

    private final OidcProvider provider;
    private final OidcSettings settings;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Destination destination;
    private final Clock clock;

    OidcSignIn(OidcSettings settings, SignIn signIn, Sessions sessions, Destination destination, Clock clock) {
        this.provider = new OidcProvider(settings);
        this.settings = settings;
        this.signIn = signIn;
        this.sessions = sessions;
        this.destination = destination;
        this.clock = clock;
    }

    /** Where the button leads; says so here when the provider cannot be reached. */
    @GetMapping("/dang-nhap/mot-lan")
    String depart() {
        return provider.registration().isPresent()
                ? "redirect:" + OidcProvider.DEPARTURE + "/" + OidcProvider.ID
                : "redirect:/dang-nhap?hong";
    }

    void addTo(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/dang-nhap")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(departure -> departure.baseUri(OidcProvider.DEPARTURE))
                .redirectionEndpoint(back -> back.baseUri(OidcProvider.RETURN))
                .successHandler(this::arrive)
                .failureHandler(this::fail));
    }

    private void arrive(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Optional<String> subject = Optional.empty();
        String name = "";
        if (authentication.getPrincipal() instanceof OidcUser user) {
            subject = Optional.of(user.getIssuer() + " " + user.getSubject());
            name = Optional.ofNullable(user.getClaimAsString(settings.claim())).orElse("");
        }
        sessions.end(request);
        response.sendRedirect(request.getContextPath() + answer(subject, name, request, response));
    }

    private String answer(
            Optional<String> subject, String name, HttpServletRequest request, HttpServletResponse response) {
        Visit visit = new Visit(request.getRemoteAddr(), Reference.next(clock));
        SignInOutcome outcome = subject.map(
                        who -> signIn.byProvider(who, Texts.normal(name).toLowerCase(Locale.ROOT), visit))
                .orElseGet(SignInOutcome.Refused::new);
        return switch (outcome) {
            case SignInOutcome.Opened(Account account) -> {
                sessions.begin(request, response, account, true, false);
                yield destination.next(request, response);
            }
            case SignInOutcome.CodeNeeded(Account account) -> {
                sessions.begin(request, response, account, false, false);
                yield "/dang-nhap/ma";
            }
            case SignInOutcome.Refused() -> "/dang-nhap?khong-co-tai-khoan";
            case SignInOutcome.MustWait() -> "/dang-nhap?cho";
        };
    }

    private void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException error)
            throws IOException {
        String code = error instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : error.getClass().getSimpleName();
        LOG.warn("Single sign-on failed: {}", code.replaceAll("[^\\w-]", "?"));
        sessions.end(request);
        response.sendRedirect(request.getContextPath() + "/dang-nhap?hong");
    }
}
