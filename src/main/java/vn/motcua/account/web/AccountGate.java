package vn.motcua.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.motcua.account.Account;
import vn.motcua.account.Accounts;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.SignedIn;
import vn.motcua.server.ServerSettings;
import vn.motcua.server.ServerSettings.Environment;
import vn.motcua.shared.Reference;

/**
 * Stands before every page behind login: reads who is signed in from the database, so that a closed account or a
 * changed role counts at once, and opens only pages whose {@link AllowedTo} names the role.
 */
@Component
class AccountGate implements HandlerInterceptor {

    private static final String PERSON = SignedIn.class.getName();
    private static final String ACCOUNT = Account.class.getName();

    private final Sessions sessions;
    private final Accounts accounts;
    private final Clock clock;
    private final boolean production;

    AccountGate(Sessions sessions, Accounts accounts, ServerSettings server, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
        this.production = server.environment() == Environment.PRODUCTION;
    }

    /** Who is signed in, on a page behind login. */
    static Optional<SignedIn> person(HttpServletRequest request) {
        return request.getAttribute(PERSON) instanceof SignedIn person ? Optional.of(person) : Optional.empty();
    }

    /** The same, with what only pages about one's own account need. */
    static Account account(HttpServletRequest request) {
        if (request.getAttribute(ACCOUNT) instanceof Account account) {
            return account;
        }
        throw new IllegalStateException("no gate before this page: " + request.getRequestURI());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<SessionKey> key = sessions.key();
        Optional<Account> account = key.flatMap(sessions::account);
        if (key.isEmpty() || account.isEmpty()) {
            sessions.end(request);
            return leadTo("/dang-nhap?het-phien", request, response);
        }
        return key.get().complete()
                ? letIn(key.get(), account.get(), request, response, handler)
                : leadTo("/dang-nhap/ma", request, response);
    }

    private boolean letIn(
            SessionKey key, Account account, HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        SignedIn person = accounts.signedIn(account, request.getRemoteAddr(), Reference.next(clock));
        if (!(handler instanceof HandlerMethod method) || !isAllowed(method, person)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        Optional<Duty> duty = Duty.of(account, key, production).filter(open -> !open.isDoneBy(method.getBeanType()));
        if (duty.isPresent()) {
            return leadTo(duty.get().address(), request, response);
        }
        request.setAttribute(PERSON, person);
        request.setAttribute(ACCOUNT, account);
        return true;
    }

    private static boolean leadTo(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + address);
        return false;
    }

    private static boolean isAllowed(HandlerMethod method, SignedIn person) {
        return allowed(method)
                .map(AllowedTo::value)
                .filter(roles -> Arrays.asList(roles).contains(person.role()))
                .isPresent();
    }

    private static Optional<AllowedTo> allowed(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(AllowedTo.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), AllowedTo.class)));
    }
}
