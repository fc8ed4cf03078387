package vn.motcua.integration;

import java.util.Optional;

/**
 * How much the system takes of something.
 *
 * @param key of its words
 * @param value a number with its unit
 * @param setting with which operators change it
 */
public record Limit(String key, String value, Optional<String> setting) {

    static Limit fixed(String key, String value) {
        return new Limit(key, value, Optional.empty());
    }

    static Limit set(String key, String setting, String value) {
        return new Limit(key, value, Optional.of(setting));
    }
}
