package vn.motcua.exchange;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.shared.FieldErrorCode;

/** Turns what was sent for a field into its value; what cannot be is recorded as an error and left empty. */
final class FieldValues {

    private final Problems problems;

    FieldValues(Problems problems) {
        this.problems = problems;
    }

    Optional<String> text(String path, FoundElement element, int maxLength) {
        int wrong = FieldText.wrongCharacter(element.text());
        if (wrong >= 0) {
            String character = "U+%04X".formatted(element.text().codePointAt(wrong));
            int place = element.text().codePointCount(0, wrong) + 1;
            problems.error(FieldErrorCode.BAD_CHARACTER, "", path, element, place, character);
            return Optional.empty();
        }
        String text = FieldText.normal(element.text());
        int length = text.codePointCount(0, text.length());
        if (length > maxLength) {
            problems.error(FieldErrorCode.TOO_LONG, "", path, element, maxLength, length);
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    Optional<Instant> moment(String path, FoundElement element) {
        Optional<String> text = text(path, element, Integer.MAX_VALUE);
        Optional<Instant> moment = text.flatMap(problems.wire()::moment);
        if (text.isPresent() && moment.isEmpty()) {
            problems.error(FieldErrorCode.BAD_DATE, problems.wire().mistake(text.get()), path, element);
        }
        return moment;
    }

    Optional<ReceivedFile> file(String path, FoundElement element) {
        return switch (element.file()) {
            case DivertedFile.Empty() -> Optional.empty();
            case DivertedFile.Received(StoredFile file) -> Optional.of(file);
            case DivertedFile.NotAllowed() -> {
                problems.error(FieldErrorCode.FILE_NOT_ALLOWED, "", path, element);
                yield Optional.empty();
            }
            case DivertedFile.BadBase64(var position) -> {
                problems.error(FieldErrorCode.BAD_BASE64, "", path, element, position.line(), position.column());
                yield Optional.empty();
            }
        };
    }
}
