package vn.motcua.canary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Texts that exist nowhere else: each stands for a kind of data that must stay where it belongs.
 *
 * @param texts kind of data to the marker
 */
record Canaries(Map<String, String> texts) {

    /** Kinds that belong into the register of dossiers and letters, and nowhere else. */
    static final List<String> OF_DOSSIERS = List.of("owner", "idNumber", "address", "phone", "title", "file");

    /** Kinds that belong nowhere at all, because only digests of them are kept. */
    static final List<String> KEPT_NOWHERE = List.of("secret", "wrongSecret", "password");

    static Canaries fresh() {
        String run = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41), 36);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("owner", "CanaryOwner" + run);
        texts.put("idNumber", "0421" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
        texts.put("address", "CanaryAddress" + run);
        texts.put("phone", "09" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
        texts.put("title", "CanaryTitle" + run);
        texts.put("file", "CanaryFile" + run);
        texts.put("wrongSecret", "mct-thu-canarywrongsecret" + run);
        texts.put("password", "CanaryPassword" + run);
        return new Canaries(texts);
    }

    Canaries with(String kind, String text) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.put(kind, text);
        return new Canaries(all);
    }

    String the(String kind) {
        String text = texts.get(kind);
        if (text == null) {
            throw new IllegalArgumentException(kind);
        }
        return text;
    }

    /** Kinds whose marker stands in {@code haystack}, however it is cased. */
    List<String> in(String haystack) {
        String lower = haystack.toLowerCase(Locale.ROOT);
        return texts.entrySet().stream()
                .filter(canary -> lower.contains(canary.getValue().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
