package vn.motcua.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields found in one document, by path, with what is wrong with them so far. */
final class Findings {

    private final Map<String, List<FoundElement>> elements = new HashMap<>();
    private final Set<String> explained = new HashSet<>();
    private final Problems problems;

    /** {@code paths} in the order in which missing ones are reported. */
    Findings(List<String> paths) {
        this.problems = new Problems(paths);
    }

    Problems problems() {
        return problems;
    }

    void add(String path, FoundElement element) {
        elements.computeIfAbsent(path, p -> new ArrayList<>(1)).add(element);
    }

    List<FoundElement> all(String path) {
        return elements.getOrDefault(path, List.of());
    }

    /** The first with the exact name, else the first. */
    Optional<FoundElement> one(String path) {
        List<FoundElement> found = all(path);
        for (FoundElement element : found) {
            if (element.exact()) {
                return Optional.of(element);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** Says that an error tells already why the field, or all of a group, is missing. */
    void explain(String path) {
        explained.add(path);
    }

    boolean isExplained(String path) {
        return explained.stream().anyMatch(known -> path.equals(known) || path.startsWith(known + "/"));
    }
}
