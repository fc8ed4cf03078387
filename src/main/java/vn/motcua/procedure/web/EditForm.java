package vn.motcua.procedure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.Flaw;

/** A form as a page shows it: what was typed, and what is wrong with it. */
public record EditForm(FormFields fields, List<Flaw> flaws) {

    private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

    /** What was typed wrongly, and what the rules say about the rest, each field once. */
    static EditForm of(FormFields fields, List<Flaw> rules) {
        List<Flaw> all = new ArrayList<>(fields.flaws());
        List<String> told = all.stream().map(Flaw::field).toList();
        rules.stream().filter(flaw -> !told.contains(flaw.field())).forEach(all::add);
        return new EditForm(fields, all);
    }

    public String value(String path) {
        return fields.text(path);
    }

    public boolean isChosen(String path, String choice) {
        return fields.all(path).contains(choice);
    }

    public boolean isChecked(String path) {
        return fields.isChecked(path);
    }

    public int rows(String list) {
        return fields.rows(list);
    }

    public List<Flaw> flawsOf(String path) {
        return flaws.stream().filter(flaw -> flaw.field().equals(path)).toList();
    }

    /** The field's id in the page. */
    public static String id(String path) {
        return path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** Key of the field's label. */
    public static String label(String path) {
        return "procedure.field." + ROW.matcher(path).replaceAll("");
    }

    /** Number of the row that a field belongs to, from 1; 0 for none. */
    public static int row(String path) {
        Matcher row = ROW.matcher(path);
        return row.find() ? Integer.parseInt(row.group(1)) + 1 : 0;
    }
}
