package vn.motcua.account;

/** Bytes as capital letters and the digits 2 to 7 (RFC 4648 §6, without padding), as authenticator apps read keys. */
final class Base32 {

    private static final char[] DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".toCharArray();
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = (held << Byte.SIZE) | (next & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(DIGITS[(held >> bits) & 31]);
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(DIGITS[(held << (BITS - bits)) & 31]);
        }
        return text.toString();
    }
}
