package vn.motcua.procedure.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureContent.Fee;
import vn.motcua.procedure.ProcedureContent.Terms;
import vn.motcua.procedure.SupplementRule;

/** Form fields of how long a procedure takes and what it costs. */
final class PartsOfTerms {

    private PartsOfTerms() {}

    static ProcedureContent read(FormFields fields, ProcedureContent content) {
        List<Fee> fees = IntStream.range(0, fields.rows("terms.fees"))
                .mapToObj(row -> fee(fields, row(row)))
                .toList();
        Optional<Term> term = fields.choice("terms.term.unit", TermUnit.class).map(unit -> term(fields, unit));
        return content.with(new Terms(term, fees, fields.choice("terms.supplement", SupplementRule.class)));
    }

    private static Term term(FormFields fields, TermUnit unit) {
        return new Term(fields.number("terms.term.amount", 0), unit, fields.time("terms.term.cutOff"));
    }

    private static Fee fee(FormFields fields, String row) {
        return new Fee(fields.text(row + "name"), fields.number(row + "amount"), fields.optional(row + "note"));
    }

    static void write(ProcedureContent content, FormFields fields) {
        Terms terms = content.terms();
        fields.put("terms.term.amount", terms.term().map(Term::amount).filter(amount -> amount > 0))
                .put("terms.term.unit", terms.term().map(Term::unit))
                .put("terms.term.cutOff", terms.term().flatMap(Term::cutOff))
                .put("terms.supplement", terms.supplement());
        for (int i = 0; i < terms.fees().size(); i++) {
            Fee fee = terms.fees().get(i);
            fields.put(row(i) + "name", fee.name())
                    .put(row(i) + "amount", fee.amount())
                    .put(row(i) + "note", fee.note());
        }
    }

    private static String row(int row) {
        return "terms.fees[%d].".formatted(row);
    }
}
