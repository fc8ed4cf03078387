package vn.motcua.agency.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.NetworkMode;
import vn.motcua.agency.NetworkPolicy;
import vn.motcua.shared.Network;

/**
 * Networks as somebody enters them.
 *
 * @param text one network a line
 */
record NetworkForm(NetworkMode mode, String text) {

    static final String FIELD = "mang";

    private static final int MOST = 100;

    static NetworkForm of(NetworkPolicy policy) {
        return new NetworkForm(
                policy.mode(), policy.networks().stream().map(Network::toString).collect(Collectors.joining("\n")));
    }

    static NetworkForm of(@Nullable String mode, @Nullable String text) {
        NetworkMode known = Arrays.stream(NetworkMode.values())
                .filter(value -> value.name().equals(mode))
                .findFirst()
                .orElse(NetworkMode.OFF);
        return new NetworkForm(known, Optional.ofNullable(text).orElse(""));
    }

    /** What is wrong with it, line by line. */
    List<Wrong> wrong() {
        List<String> lines = text.lines().map(String::strip).toList();
        List<Wrong> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                wrong(i + 1, lines.get(i)).ifPresent(wrong::add);
            }
        }
        if (networks().size() > MOST) {
            wrong.add(Wrong.of(FIELD, "agency.network.problem.many", MOST));
        }
        if (mode != NetworkMode.OFF && wrong.isEmpty() && networks().isEmpty()) {
            wrong.add(Wrong.of(FIELD, "agency.network.problem.none"));
        }
        return wrong;
    }

    /** What it says, once nothing is wrong with it. */
    NetworkPolicy policy() {
        return new NetworkPolicy(mode, networks());
    }

    private List<Network> networks() {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> parsed(line).stream())
                .distinct()
                .toList();
    }

    private static Optional<Wrong> wrong(int number, String line) {
        Optional<Network> network = parsed(line);
        if (network.isEmpty()) {
            return Optional.of(Wrong.of(FIELD, "agency.network.problem.syntax", number, line));
        }
        Network canonical = network.get().canonical();
        return canonical.equals(network.get())
                ? Optional.empty()
                : Optional.of(Wrong.of(FIELD, "agency.network.problem.bits", number, line, canonical.toString()));
    }

    private static Optional<Network> parsed(String line) {
        try {
            return Optional.of(Network.of(line));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
