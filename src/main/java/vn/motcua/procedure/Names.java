package vn.motcua.procedure;

import java.util.List;
import java.util.Optional;

/**
 * The names that the values of an enum have in catalogue files and in addresses.
 *
 * @param all in the order in which people are shown them
 */
public record Names<T extends Enum<T>>(List<Named<T>> all) {

    /** A value and its name. */
    public record Named<T>(String name, T value) {}

    /** The value with this name; empty when there is none. */
    public Optional<T> value(String name) {
        return all.stream()
                .filter(named -> named.name().equals(name))
                .map(Named::value)
                .findFirst();
    }

    public String name(T value) {
        return all.stream()
                .filter(named -> named.value() == value)
                .map(Named::name)
                .findFirst()
                .orElseThrow();
    }
}
