package vn.motcua.exchange;

/** A limit in bytes as people read it. */
final class Megabytes {

    private Megabytes() {}

    /** {@code bytes} in whole MB of 2<sup>20</sup> bytes, at least 1. */
    static String of(long bytes) {
        return Math.max(1, bytes >> 20) + " MB";
    }
}
