package vn.motcua.asmx;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * Who is at the other end of the connection, and for whom it says to speak.
 *
 * @param forwardedFor the lines of {@code X-Forwarded-For} as they came; the server takes out of them what it believes
 */
record Peer(String address, List<String> forwardedFor) {

    static final String ATTRIBUTE = Peer.class.getName();

    /** Empty where {@link PeerValve} is not installed. */
    static Optional<Peer> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Peer peer ? Optional.of(peer) : Optional.empty();
    }
}
