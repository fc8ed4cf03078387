package vn.motcua.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarning;
import vn.motcua.shared.FieldWarningCode;

/**
 * Takes the fields of one call by their paths and collects every error and warning instead of stopping at the first.
 *
 * <p>A path is {@code Name} or {@code Group/Name}. Texts come out in NFC, trimmed and on one line; lengths are counted
 * in Unicode characters after that. Not for several threads.
 */
public final class FieldReader {

    private final Findings findings;
    private final FieldValues values;

    FieldReader(Findings findings) {
        this.findings = findings;
        this.values = new FieldValues(findings.problems());
    }

    /** Reads plain parameters of a call, which have no positions; their order is that of missing ones. */
    public static FieldReader ofParameters(Map<String, Optional<String>> parameters) {
        return of(Wire.XML, parameters);
    }

    /** Reads the parameters of a query by the rules of JSON, every value being a text. */
    public static FieldReader ofQuery(Map<String, Optional<String>> parameters) {
        return of(Wire.JSON, parameters);
    }

    private static FieldReader of(Wire wire, Map<String, Optional<String>> parameters) {
        Findings findings = new Findings(new Problems(wire, List.copyOf(parameters.keySet()), Optional.empty()));
        parameters.forEach((name, value) ->
                value.map(FoundElement::ofParameter).ifPresent(element -> findings.add(name, element)));
        return new FieldReader(findings);
    }

    /** The text; {@code ""} when an error was recorded. */
    public String required(String path, int maxLength) {
        return require(path, () -> optional(path, maxLength)).orElse("");
    }

    /** The text; empty when it is missing, empty, or an error was recorded. */
    public Optional<String> optional(String path, int maxLength) {
        return findings.one(path).flatMap(element -> values.text(path, element, maxLength));
    }

    /** The text as far as it could be right, without recording any error. */
    Optional<String> peek(String path, int maxLength) {
        return findings.one(path)
                .map(FoundElement::text)
                .filter(text -> FieldText.wrongCharacter(text) < 0)
                .map(FieldText::normal)
                .filter(text -> !text.isEmpty() && text.codePointCount(0, text.length()) <= maxLength);
    }

    /** The moment; empty when an error was recorded. */
    public Optional<Instant> requiredMoment(String path) {
        return require(path, () -> optionalMoment(path));
    }

    /** The moment; empty when it is missing, empty, or an error was recorded. */
    public Optional<Instant> optionalMoment(String path) {
        return findings.one(path).flatMap(element -> values.moment(path, element));
    }

    /** The texts of all elements at {@code path} that are not empty; wrong ones are left out with an error each. */
    public List<String> repeated(String path, int maxCount, int maxLength) {
        List<FoundElement> all = findings.all(path);
        int[] filled = IntStream.range(0, all.size())
                .filter(index -> !FieldText.normal(all.get(index).text()).isEmpty())
                .toArray();
        if (filled.length > maxCount) {
            FoundElement first = all.get(filled[maxCount]);
            problems().error(FieldErrorCode.TOO_LONG, ".so_luong", path, first, maxCount, filled.length);
        }
        Wire wire = problems().wire();
        return Arrays.stream(filled)
                .limit(maxCount)
                .mapToObj(index -> values.text(wire.item(path, index), all.get(index), maxLength))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The objects of a list, each with a reader of its own; where there are too many, an error and only the first
     * ones. The errors of {@link DocumentShape#groups} are told by this reader too, those of
     * {@link DocumentShape#documents} by their own only.
     */
    public List<FieldReader> groups(String path, int maxCount) {
        List<Findings> groups = findings.groups(path);
        if (groups.size() > maxCount) {
            findings.one(path)
                    .ifPresent(list -> problems()
                            .error(FieldErrorCode.TOO_LONG, ".so_luong", path, list, maxCount, groups.size()));
        }
        return groups.stream().limit(maxCount).map(FieldReader::new).toList();
    }

    /** The whole number, of at most nine digits; empty when it is missing, empty, or an error was recorded. */
    public Optional<Integer> optionalNumber(String path, int least, int greatest) {
        return optionalWhole(path, least, greatest).map(Math::toIntExact);
    }

    /** The whole number; empty when an error was recorded. */
    public Optional<Long> requiredWhole(String path, long least, long greatest) {
        return require(path, () -> optionalWhole(path, least, greatest));
    }

    /** The whole number; empty when it is missing, empty, or an error was recorded. */
    public Optional<Long> optionalWhole(String path, long least, long greatest) {
        Optional<Long> number = optional(path, 100)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .filter(value -> value >= least && value <= greatest);
        boolean sent = findings.one(path)
                .filter(element -> !FieldText.normal(element.text()).isEmpty())
                .isPresent();
        if (sent && number.isEmpty()) {
            findings.one(path)
                    .ifPresent(element ->
                            problems().error(FieldErrorCode.WRONG_TYPE, ".so_nguyen", path, element, least, greatest));
        }
        return number;
    }

    /** The file; empty when there is none or an error was recorded. It is open as long as its document. */
    public Optional<ReceivedFile> optionalFile(String path) {
        return findings.one(path).flatMap(element -> values.file(path, element));
    }

    /**
     * Records an error on the field at {@code path}, with its position and value where it was sent.
     *
     * @param arguments of the code's message in {@code messages/exchange.properties} from {@code {1}} on
     */
    public void reject(FieldErrorCode code, String path, Object... arguments) {
        findings.one(path)
                .ifPresentOrElse(
                        element -> problems().error(code, "", path, element, arguments),
                        () -> problems().error(code, path, arguments));
    }

    /** Records that a moment lies before another, which it must not: the field at {@code path} is wrong. */
    public void rejectBefore(String path, String otherName, Instant other) {
        reject(FieldErrorCode.CONTRADICTING_DATE, path, otherName, other);
    }

    /** Records that a moment lies after {@code latest}. */
    public void rejectAfter(String path, Instant latest) {
        reject(FieldErrorCode.CONTRADICTING_DATE, path, latest);
    }

    /** Records a warning on the field at {@code path}; arguments as with {@link #reject}. */
    public void warn(FieldWarningCode code, String path, Object... arguments) {
        problems().warning(code, path, arguments);
    }

    /** Whether there is any error. */
    public boolean failed() {
        return problems().errorCount() > 0;
    }

    /** In the order of the document; those of missing fields after them, in the order of the shape. */
    public List<FieldError> errors() {
        return problems().errors();
    }

    public List<FieldWarning> warnings() {
        return problems().warnings();
    }

    private Problems problems() {
        return findings.problems();
    }

    /** Records that the field is missing, unless another error says already what is wrong with it. */
    private <T> Optional<T> require(String path, Supplier<Optional<T>> field) {
        int errorsBefore = problems().errorCount();
        Optional<T> value = field.get();
        boolean silent = problems().errorCount() == errorsBefore && !findings.isExplained(path);
        if (value.isEmpty() && silent) {
            reject(FieldErrorCode.MISSING, path);
        }
        return value;
    }
}
