package vn.motcua.procedure.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The buttons that add a row to a list of a form and take one away. */
final class RowButtons {

    private static final String ADD = "them";
    private static final String REMOVE = "bo";
    private static final Pattern ROW = Pattern.compile("(.+)\\[(\\d{1,3})]");

    private RowButtons() {}

    /** The fields after the button that was pressed; empty when it was none of these. */
    static Optional<FormFields> pressed(FormFields fields, ContentPart part) {
        Optional<FormFields> more =
                fields.optional(ADD).filter(part.lists()::contains).map(fields::withRow);
        return more.or(() -> fields.optional(REMOVE).flatMap(row -> without(fields, part, row)));
    }

    private static Optional<FormFields> without(FormFields fields, ContentPart part, String row) {
        Matcher matcher = ROW.matcher(row);
        return matcher.matches() && part.lists().contains(matcher.group(1))
                ? Optional.of(fields.withoutRow(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
