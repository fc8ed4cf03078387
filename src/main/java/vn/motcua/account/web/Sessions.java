package vn.motcua.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.motcua.account.Account;
import vn.motcua.account.Accounts;

/** Sessions of people: each begins under a name that nobody knew before. */
@Component
class Sessions {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    /**
     * One, as its owner sees it.
     *
     * @param current whether it is the one in which it is looked at
     */
    record Entry(Instant beganAt, Instant lastAt, String address, boolean current) {}

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> stored;
    private final CsrfTokenRepository tokens;
    private final Accounts accounts;
    private final Clock clock;

    Sessions(
            ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> stored,
            CsrfTokenRepository tokens,
            Accounts accounts,
            Clock clock) {
        this.stored = stored;
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What the session of this request knows, unless it is over. */
    Optional<SessionKey> key() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SessionKey key
                ? Optional.of(key).filter(found -> !found.isOver(clock.instant()))
                : Optional.empty();
    }

    /** Whose it is, unless the account was closed or its sessions were ended. */
    Optional<Account> account(SessionKey key) {
        return accounts.ofSession(key.accountId(), key.epoch());
    }

    /** Begins one in place of the one that there may be. */
    void begin(
            HttpServletRequest request,
            HttpServletResponse response,
            Account account,
            boolean complete,
            boolean byPassword) {
        end(request);
        SessionKey key = new SessionKey(
                account.id(), account.epoch(), complete, byPassword, clock.instant(), request.getRemoteAddr());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(key, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        tokens.saveToken(null, request, response);
    }

    void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** All of an account that are complete, the latest first. */
    List<Entry> of(Account account, HttpServletRequest request) {
        String current = Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getId)
                .orElse("");
        return stored.getObject().findByPrincipalName(String.valueOf(account.id())).values().stream()
                .flatMap(session -> entry(session, account, current).stream())
                .sorted(Comparator.comparing(Entry::lastAt).reversed())
                .toList();
    }

    private Optional<Entry> entry(Session session, Account account, String current) {
        SecurityContext context = session.getAttribute(CONTEXT);
        Authentication authentication = context == null ? null : context.getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SessionKey key
                        && key.complete()
                        && key.epoch() == account.epoch()
                        && !key.isOver(clock.instant())
                ? Optional.of(new Entry(
                        key.beganAt(),
                        session.getLastAccessedTime(),
                        key.address(),
                        session.getId().equals(current)))
                : Optional.empty();
    }
}
