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
    private final Map<String, List<Findings>> groups = new HashMap<>();
    private final Set<String> explained = new HashSet<>();
    private final Problems problems;

    Findings(Problems problems) {
        this.problems = problems;
    }

    /** {@code paths} in the order in which missing ones are reported. */
    static Findings ofXml(List<String> paths) {
        return new Findings(new Problems(Wire.XML, paths, Optional.empty()));
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

    /** Adds one of the objects at {@code path}. */
    void addGroup(String path, Findings group) {
        groups.computeIfAbsent(path, p -> new ArrayList<>(1)).add(group);
    }

    List<Findings> groups(String path) {
        return groups.getOrDefault(path, List.of());
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

    /** Says that an error tells already why the field, or all of a group, is missing; the empty path is everything. */
    void explain(String path) {
        explained.add(path);
    }

    boolean isExplained(String path) {
        return explained.stream()
                .anyMatch(known -> known.isEmpty() || path.equals(known) || path.startsWith(known + "/"));
    }
}
