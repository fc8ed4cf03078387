package vn.motcua.shared;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A range of IP addresses, written {@code 10.0.0.0/8} or as one address. */
public record Network(InetAddress first, int prefix) {

    private static final Pattern ZEROS = Pattern.compile("(?:^|:)0(?::0)+(?::|$)");

    /** Reads literal addresses only, never names; throws {@link IllegalArgumentException} for anything else. */
    public static Network of(String text) {
        List<String> parts = List.of(text.strip().split("/", 2));
        InetAddress first = InetAddress.ofLiteral(parts.getFirst());
        int bits = bits(first);
        int prefix = parts.size() == 2 ? Integer.parseInt(parts.getLast()) : bits;
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("no network has a prefix of " + prefix + " bits: " + text);
        }
        return new Network(first, prefix);
    }

    public boolean contains(InetAddress address) {
        int bits = bits(address);
        return bits == bits(first)
                && number(address).xor(number(first)).shiftRight(bits - prefix).signum() == 0;
    }

    /** The same range, written with its lowest address. */
    public Network canonical() {
        int rest = bits(first) - prefix;
        byte[] lowest = number(first).shiftRight(rest).shiftLeft(rest).toByteArray();
        byte[] bytes = new byte[bits(first) / Byte.SIZE];
        int length = Math.min(lowest.length, bytes.length);
        System.arraycopy(lowest, lowest.length - length, bytes, bytes.length - length, length);
        try {
            return new Network(InetAddress.getByAddress(bytes), prefix);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + bytes.length + " bytes", e);
        }
    }

    /** In the notation of RFC 4632, IPv6 as RFC 5952 has it; the prefix always said. */
    @Override
    public String toString() {
        String address = first.getHostAddress();
        String zeros = ZEROS.matcher(address)
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return (zeros.isEmpty() ? address : address.replaceFirst(Pattern.quote(zeros), "::")) + "/" + prefix;
    }

    private static int bits(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }

    private static BigInteger number(InetAddress address) {
        return new BigInteger(1, address.getAddress());
    }
}
