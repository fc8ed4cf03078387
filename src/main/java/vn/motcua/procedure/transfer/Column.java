package vn.motcua.procedure.transfer;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Texts;

/**
 * One column of a sheet, which is one field of a JSON file.
 *
 * @param name of the field; {@code thoi_han.so} stands in an object of its own
 * @param heading of the column, in Vietnamese
 * @param note what to write there
 * @param width in characters
 * @param choices the values it may have; empty when it is free
 * @param many whether several of them may stand there, with semicolons between
 */
record Column(String name, String heading, String note, int width, List<Choice> choices, boolean many) {

    /** A value: its name in files, and what people read. */
    record Choice(String name, String label) {}

    static Column text(String name, String heading, String note, int width) {
        return new Column(name, heading, note, width, List.of(), false);
    }

    static Column choice(String name, String heading, String note, List<Choice> choices) {
        return new Column(name, heading, note, 22, choices, false);
    }

    static Column choices(String name, String heading, String note, List<Choice> choices) {
        return new Column(name, heading, note, 32, choices, true);
    }

    /** What people read for a value's name; what is no value stays as it is. */
    String label(String value) {
        return choices.stream()
                .filter(choice -> choice.name().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    /** The value's name for what somebody wrote, whatever its case and accents. */
    Optional<String> named(String text) {
        String folded = Texts.folded(text);
        return choices.stream()
                .filter(choice -> choice.name().equals(text)
                        || Texts.folded(choice.label()).equals(folded))
                .map(Choice::name)
                .findFirst();
    }

    boolean isHeaded(String text) {
        return Texts.folded(heading).equals(Texts.folded(text)) || name.equals(text.strip());
    }
}
