package vn.motcua.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.exchange.AgencyGate;
import vn.motcua.exchange.Refusal;
import vn.motcua.shared.Reference;
import vn.motcua.shared.ResultCode;

/**
 * Stands before everything below {@code /api}: gives each call its reference, lets in only agencies
 * but where anybody may read, and sees to it
 * that whatever goes wrong is answered as a problem, never as a page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class ApiFilter extends OncePerRequestFilter {

    /** Tells the caller the reference of its call, on success too. */
    private static final String REFERENCE_HEADER = "X-Ma-Tra-Cuu";

    private final Gatekeeper gatekeeper;
    private final JsonBodies bodies;
    private final ProblemWriter problems;
    private final ApiSettings settings;
    private final OpenPace pace;
    private final List<OpenAddresses> open;
    private final Clock clock;
    private final RestRecorder recorder;
    private final Semaphore places;

    ApiFilter(
            Gatekeeper gatekeeper,
            JsonBodies bodies,
            ProblemWriter problems,
            ApiSettings settings,
            OpenPace pace,
            List<OpenAddresses> open,
            RestRecorder recorder,
            Clock clock) {
        this.gatekeeper = gatekeeper;
        this.pace = pace;
        this.open = List.copyOf(open);
        this.bodies = bodies;
        this.problems = problems;
        this.settings = settings;
        this.recorder = recorder;
        this.clock = clock;
        this.places = new Semaphore(settings.maxInFlight());
    }

    /** The servlet path is decoded and without path parameters, so that no spelling of it gets past. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.isBelow(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begun = System.nanoTime();
        String reference = Reference.next(clock);
        request.setAttribute(CallAttributes.REFERENCE, reference);
        response.setHeader(REFERENCE_HEADER, reference);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        MDC.put("call", reference);
        try {
            inOrder(request, response, chain, reference);
        } finally {
            bodies.release(request);
            if (!ApiPaths.isOpen(request.getServletPath())) {
                recorder.answered(request, response, begun);
            }
            MDC.remove("call");
        }
    }

    private void inOrder(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String reference)
            throws IOException {
        if (!places.tryAcquire()) {
            problems.write(
                    Refusal.of(ResultCode.SYSTEM_BUSY, reference).withRetryAfter(settings.retryAfter()),
                    request,
                    response);
            return;
        }
        try {
            HttpServletResponse answer = new ProblemResponse(request, response, problems, reference);
            if (ApiPaths.isOpen(request.getServletPath())) {
                chain.doFilter(request, answer);
            } else if (isOpen(request.getServletPath())) {
                slowDown(request, answer, chain, reference);
            } else {
                askAtTheGate(request, answer, chain, reference);
            }
        } catch (ServletException | IOException | RuntimeException e) {
            problems.fail(e, request, response);
        } finally {
            places.release();
        }
    }

    private boolean isOpen(String path) {
        return open.stream().anyMatch(addresses -> addresses.covers(path));
    }

    private void slowDown(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String reference)
            throws ServletException, IOException {
        Optional<Duration> wait = pace.refused(request.getRemoteAddr());
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            problems.write(Refusal.tooFast(pace.perMinute(), wait.get(), reference), request, response);
        }
    }

    private void askAtTheGate(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String reference)
            throws ServletException, IOException {
        switch (gatekeeper.ask(request, reference)) {
            case AgencyGate.Entry.Entered(var agency, var permit, boolean foreign) -> {
                CallAttributes.by(request, Optional.of(agency), foreign);
                try (permit) {
                    request.setAttribute(CallAttributes.AGENCY, agency);
                    chain.doFilter(request, response);
                }
            }
            case AgencyGate.Entry.Refused(Refusal refusal, var agency, boolean foreign) -> {
                CallAttributes.by(request, agency, foreign);
                problems.write(refusal, request, response);
            }
        }
    }
}
