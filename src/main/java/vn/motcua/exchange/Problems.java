package vn.motcua.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldError.Position;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarning;
import vn.motcua.shared.FieldWarningCode;

/** Collects the errors and warnings of one call and gives them their texts. */
final class Problems {

    /** Characters of a sent value or name that are given back. */
    static final int SHOWN_CHARS = 100;

    /** Where it stands in the document, or else where its field stands in the shape. */
    private record Entry(FieldError error, int rank) {

        private static final Position NOWHERE = new Position(Integer.MAX_VALUE, 0);
        private static final Comparator<Entry> ORDER = Comparator.<Entry>comparingInt(
                        entry -> entry.position().line())
                .thenComparingInt(entry -> entry.position().column())
                .thenComparingInt(Entry::rank);

        private Position position() {
            return error.position().orElse(NOWHERE);
        }
    }

    private final Wire wire;
    private final List<String> paths;
    private final String scope;
    private final Optional<Position> where;
    private final List<Entry> errors;
    private final List<FieldWarning> warnings;

    /**
     * Those of a call, or of one part of it that is judged by itself.
     *
     * @param paths in the order in which missing ones are reported
     * @param where what is missing is missed; empty where that is the whole document
     */
    Problems(Wire wire, List<String> paths, Optional<Position> where) {
        this(wire, paths, "", where, new ArrayList<>(), new ArrayList<>());
    }

    private Problems(
            Wire wire,
            List<String> paths,
            String scope,
            Optional<Position> where,
            List<Entry> errors,
            List<FieldWarning> warnings) {
        this.wire = wire;
        this.paths = paths;
        this.scope = scope;
        this.where = where;
        this.errors = errors;
        this.warnings = warnings;
    }

    /** Those of the part at {@code path}, which are added to these. */
    Problems within(String path, List<String> partPaths, Position position) {
        return new Problems(wire, partPaths, scope + path + "/", Optional.of(position), errors, warnings);
    }

    Wire wire() {
        return wire;
    }

    /**
     * Adds an error on {@code element}.
     *
     * @param variant of the message, after the code; may be empty
     * @param arguments of the message from {@code {1}} on; {@code {0}} is the field's name
     */
    void error(FieldErrorCode code, String variant, String path, FoundElement element, Object... arguments) {
        String name = name(path);
        Optional<String> value = Optional.of(shown(element.text())).filter(text -> !text.isEmpty());
        add(path, new FieldError(code, name, element.position(), value, text(code, variant, name, arguments)));
    }

    /** Adds an error on what is not there. */
    void error(FieldErrorCode code, String path, Object... arguments) {
        String name = name(path);
        add(path, new FieldError(code, name, where, Optional.empty(), text(code, "", name, arguments)));
    }

    /** Adds an error on an element whose name as sent is not the right one for its place. */
    void misnamed(String variant, String sentName, String path, Position position, Object... arguments) {
        FieldErrorCode code = FieldErrorCode.WRONG_NAME;
        String name = shown(name(sentName));
        String message = text(code, variant, name, arguments);
        add(path, new FieldError(code, name, Optional.of(position), Optional.empty(), message));
    }

    void warning(FieldWarningCode code, String path, Object... arguments) {
        String name = shown(name(path));
        String message = Messages.text(wire, "warning." + code.text(), withName(name, arguments));
        warnings.add(new FieldWarning(code, name, message));
    }

    int errorCount() {
        return errors.size();
    }

    List<FieldError> errors() {
        return errors.stream().sorted(Entry.ORDER).map(Entry::error).toList();
    }

    List<FieldWarning> warnings() {
        return List.copyOf(warnings);
    }

    private void add(String path, FieldError error) {
        int rank = paths.indexOf(path);
        errors.add(new Entry(error, rank < 0 ? Integer.MAX_VALUE : rank));
    }

    private String name(String path) {
        return wire.field(scope + path);
    }

    private String text(FieldErrorCode code, String variant, String name, Object[] arguments) {
        return Messages.text(wire, "error." + code.text() + variant, withName(name, arguments));
    }

    private static Object[] withName(String name, Object[] arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = name;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }

    /** At most {@link #SHOWN_CHARS} characters, the last of a shortened text being an ellipsis. */
    static String shown(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN_CHARS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN_CHARS - 1)) + "…";
    }
}
