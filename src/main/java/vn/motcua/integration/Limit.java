package vn.motcua.integration;

import java.util.Optional;

/**
 * How much the system takes of something.
 *
 * @param key of its words
 * @param value a number with its unit; empty where this version has none
 * @param setting with which operators change it
 */
public record Limit(String key, Optional<String> value, Optional<String> setting) {

    static Limit fixed(String key, String value) {
        return new Limit(key, Optional.of(value), Optional.empty());
    }

    static Limit set(String key, String setting, Optional<String> value) {
        return new Limit(key, value, Optional.of(setting));
    }
}
