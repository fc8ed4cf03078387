package vn.motcua.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose pace an address counts for: itself, or for IPv6 the network of 64 bits that one household has to itself. */
public final class VisitorNetwork {

    private static final int IPV6_NETWORK_BYTES = 8;

    private VisitorNetwork() {}

    public static String of(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
