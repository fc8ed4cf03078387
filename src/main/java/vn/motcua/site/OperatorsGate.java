package vn.motcua.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.shared.Network;

/**
 * Hides figures of the process from the world: what is below {@code /actuator}, health apart, exists only for requests
 * from this machine and from the networks in {@code motcua.metrics-from}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class OperatorsGate extends OncePerRequestFilter {

    private final List<Network> networks;

    OperatorsGate(@Value("${motcua.metrics-from:}") List<String> networks) {
        this.networks = networks.stream().map(Network::of).toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !isAtOrBelow(path, "/actuator") || isAtOrBelow(path, "/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForwarded(request) || !isAllowed(request.getRemoteAddr())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }

    /** A proxy on this machine that nobody named as trusted must not pass as this machine. */
    private static boolean isForwarded(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
    }

    private boolean isAllowed(String address) {
        InetAddress remote = InetAddress.ofLiteral(address);
        return remote.isLoopbackAddress() || networks.stream().anyMatch(network -> network.contains(remote));
    }

    private static boolean isAtOrBelow(String path, String parent) {
        return path.equals(parent) || path.startsWith(parent + "/");
    }
}
