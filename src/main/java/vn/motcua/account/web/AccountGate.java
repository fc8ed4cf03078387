package vn.motcua.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.motcua.account.Account;
import vn.motcua.account.Accounts;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.SignedIn;
import vn.motcua.shared.Reference;

/**
 * Stands before every page behind login: reads who is signed in from the database, so that a closed account or a
 * changed role counts at once, and opens only pages whose {@link AllowedTo} names the role.
 */
@Component
class AccountGate implements HandlerInterceptor {

    private static final String PERSON = SignedIn.class.getName();

    private final Accounts accounts;
    private final Clock clock;

    AccountGate(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who is signed in, on a page behind login. */
    static Optional<SignedIn> person(HttpServletRequest request) {
        return request.getAttribute(PERSON) instanceof SignedIn person ? Optional.of(person) : Optional.empty();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<Account> account = account();
        if (account.isEmpty()) {
            leave(request);
            response.sendRedirect(request.getContextPath() + "/dang-nhap?het-phien");
            return false;
        }
        SignedIn person = accounts.signedIn(account.get(), request.getRemoteAddr(), Reference.next(clock));
        if (!isAllowed(handler, person)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        request.setAttribute(PERSON, person);
        return true;
    }

    private Optional<Account> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SessionKey(int id, int epoch)
                ? accounts.ofSession(id, epoch)
                : Optional.empty();
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static boolean isAllowed(Object handler, SignedIn person) {
        return handler instanceof HandlerMethod method
                && allowed(method)
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
