package vn.motcua.asmx;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Charsets by the names that .NET knows them by. */
final class CharsetNames {

    private CharsetNames() {}

    /** Empty when there is no such charset. */
    static Optional<Charset> find(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8" -> Optional.of(StandardCharsets.UTF_8);
            // Without a byte order mark these are little-endian in .NET and big-endian in Java.
            case "utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2" -> Optional.of(StandardCharsets.UTF_16LE);
            case "utf-16be", "unicodefffe" -> Optional.of(StandardCharsets.UTF_16BE);
            case "utf-32", "utf-32le" -> Optional.of(StandardCharsets.UTF_32LE);
            default -> byJavaName(name);
        };
    }

    private static Optional<Charset> byJavaName(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
