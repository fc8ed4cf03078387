package vn.motcua.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a document of one function may hold: the fields under {@code <data>}, in the order in which missing ones are
 * reported. A field's path is {@code Name} or {@code Group/Name}.
 */
public final class DocumentShape {

    static final String ROOT = "data";

    /** One element that a document may hold. */
    public sealed interface Field {
        /** The element's name. */
        String name();
    }

    record Single(String name) implements Field {}

    record Whole(String name) implements Field {}

    record Repeated(String name) implements Field {}

    record File(String name) implements Field {}

    record Group(String name, List<Field> fields) implements Field {}

    /** {@code apart}: what is wrong with one says nothing of the others. */
    record Groups(String name, DocumentShape shape, boolean apart) implements Field {}

    private final Map<String, Field> byPath;
    private final List<String> paths;
    private final Set<String> fileNames;

    private DocumentShape(Map<String, Field> byPath) {
        this.byPath = byPath;
        this.paths = List.copyOf(byPath.keySet());
        this.fileNames = byPath.values().stream()
                .filter(File.class::isInstance)
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static DocumentShape of(Field... fields) {
        Map<String, Field> byPath = new LinkedHashMap<>();
        collect("", List.of(fields), byPath);
        return new DocumentShape(Collections.unmodifiableMap(byPath));
    }

    /** An element that may be there once. */
    public static Field single(String name) {
        return new Single(name);
    }

    /** A whole number that may be there once, in JSON only, read with {@link FieldReader#optionalWhole}. */
    public static Field number(String name) {
        return new Whole(name);
    }

    /** An element that may be there once and holds only elements. */
    public static Field group(String name, Field... fields) {
        return new Group(name, List.of(fields));
    }

    /** An element that may be there any number of times. */
    public static Field repeated(String name) {
        return new Repeated(name);
    }

    /** An element that may be there once and holds a file in base64, which is never held as a string. */
    public static Field file(String name) {
        return new File(name);
    }

    /** A list of objects, in JSON only, read with {@link FieldReader#groups}; their errors are the document's. */
    public static Field groups(String name, Field... fields) {
        return new Groups(name, of(fields), false);
    }

    /** A list of documents, in JSON only, read with {@link FieldReader#groups}; each has errors of its own. */
    public static Field documents(String name, Field... fields) {
        return new Groups(name, of(fields), true);
    }

    private static void collect(String parent, List<Field> fields, Map<String, Field> byPath) {
        for (Field field : fields) {
            String path = parent + field.name();
            byPath.put(path, field);
            if (field instanceof Group group) {
                collect(path + "/", group.fields(), byPath);
            }
        }
    }

    /** All paths in the order given, groups before what they hold. */
    List<String> paths() {
        return paths;
    }

    Optional<Field> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The path under {@code parent} (empty or ending in a slash) that differs from {@code name} in case only. */
    Optional<String> inAnyCase(String parent, String name) {
        String exact = parent + name;
        return byPath.containsKey(exact)
                ? Optional.of(exact)
                : paths.stream().filter(path -> path.equalsIgnoreCase(exact)).findFirst();
    }

    /** The path, wherever it is, whose last name is {@code name} in any case. */
    Optional<String> anywhere(String name) {
        return byPath.keySet().stream()
                .filter(path -> FieldPath.lastName(path).equalsIgnoreCase(name))
                .findFirst();
    }

    /** The names of the file fields, in lower case. */
    Set<String> fileNames() {
        return fileNames;
    }
}
