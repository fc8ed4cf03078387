package vn.motcua.agency;

import java.net.InetAddress;
import java.util.List;
import vn.motcua.shared.Network;

/** From which networks an agency says it calls, and what becomes of calls from elsewhere. */
public record NetworkPolicy(NetworkMode mode, List<Network> networks) {

    /** Of an agency that has said nothing. */
    public static final NetworkPolicy NONE = new NetworkPolicy(NetworkMode.OFF, List.of());

    public NetworkPolicy {
        networks = List.copyOf(networks);
    }

    /** Whether a call from this address comes from elsewhere; what is no address does. */
    boolean isForeign(String address) {
        if (mode == NetworkMode.OFF) {
            return false;
        }
        try {
            InetAddress caller = InetAddress.ofLiteral(address);
            return networks.stream().noneMatch(network -> network.contains(caller));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
