package vn.motcua.procedure.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureContent.Component;
import vn.motcua.procedure.ProcedureContent.Papers;

/** Form fields of what a dossier consists of. */
final class PartsOfPapers {

    private PartsOfPapers() {}

    static ProcedureContent read(FormFields fields, ProcedureContent content) {
        List<Component> components = IntStream.range(0, fields.rows("papers.components"))
                .mapToObj(row -> component(fields, row(row)))
                .toList();
        return content.with(new Papers(components, fields.number("papers.sets", 0)));
    }

    private static Component component(FormFields fields, String row) {
        Optional<Long> form = fields.number(row + "formFile");
        return new Component(
                fields.text(row + "name"),
                fields.number(row + "originals", 0),
                fields.number(row + "copies", 0),
                fields.isChecked(row + "required"),
                fields.optional(row + "form"),
                form.map(Long::intValue));
    }

    static void write(ProcedureContent content, FormFields fields) {
        Papers papers = content.papers();
        fields.put("papers.sets", Integer.toString(papers.sets()));
        for (int i = 0; i < papers.components().size(); i++) {
            Component component = papers.components().get(i);
            fields.put(row(i) + "name", component.name())
                    .put(row(i) + "originals", Integer.toString(component.originals()))
                    .put(row(i) + "copies", Integer.toString(component.copies()))
                    .put(row(i) + "required", component.required())
                    .put(row(i) + "form", component.form())
                    .put(row(i) + "formFile", component.formFile());
        }
    }

    private static String row(int row) {
        return "papers.components[%d].".formatted(row);
    }
}
