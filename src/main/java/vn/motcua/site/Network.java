package vn.motcua.site;

import java.math.BigInteger;
import java.net.InetAddress;

/** A range of IP addresses, written {@code 10.0.0.0/8} or as one address. */
record Network(InetAddress first, int prefix) {

    /** Reads literal addresses only, never names; throws {@link IllegalArgumentException} for anything else. */
    static Network of(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress first = InetAddress.ofLiteral(parts[0]);
        int bits = bits(first);
        int prefix = parts.length == 2 ? Integer.parseInt(parts[1]) : bits;
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("no network has a prefix of " + prefix + " bits: " + text);
        }
        return new Network(first, prefix);
    }

    boolean contains(InetAddress address) {
        int bits = bits(address);
        return bits == bits(first)
                && number(address).xor(number(first)).shiftRight(bits - prefix).signum() == 0;
    }

    private static int bits(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }

    private static BigInteger number(InetAddress address) {
        return new BigInteger(1, address.getAddress());
    }
}
