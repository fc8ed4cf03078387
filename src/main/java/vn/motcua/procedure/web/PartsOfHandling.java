package vn.motcua.procedure.web;

import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureContent.Handling;
import vn.motcua.procedure.ProcedureContent.LegalBasis;
import vn.motcua.procedure.ProcedureContent.Way;

/** Form fields of how a procedure is dealt with. */
final class PartsOfHandling {

    private PartsOfHandling() {}

    static ProcedureContent read(FormFields fields, ProcedureContent content) {
        List<LegalBasis> bases = IntStream.range(0, fields.rows("handling.legalBases"))
                .mapToObj(row ->
                        new LegalBasis(fields.optional(basis(row) + "number"), fields.text(basis(row) + "title")))
                .toList();
        List<String> steps = IntStream.range(0, fields.rows("handling.steps"))
                .mapToObj(row -> fields.text(step(row)))
                .toList();
        return content.with(new Handling(
                fields.optional("handling.result"), bases, steps, fields.choices("handling.ways", Way.class)));
    }

    static void write(ProcedureContent content, FormFields fields) {
        Handling handling = content.handling();
        fields.put("handling.result", handling.result()).put("handling.ways", handling.ways());
        for (int i = 0; i < handling.legalBases().size(); i++) {
            LegalBasis basis = handling.legalBases().get(i);
            fields.put(basis(i) + "number", basis.number()).put(basis(i) + "title", basis.title());
        }
        for (int i = 0; i < handling.steps().size(); i++) {
            fields.put(step(i), handling.steps().get(i));
        }
    }

    private static String basis(int row) {
        return "handling.legalBases[%d].".formatted(row);
    }

    private static String step(int row) {
        return "handling.steps[%d]".formatted(row);
    }
}
