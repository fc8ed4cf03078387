package vn.motcua.procedure.rest;

import java.util.List;
import java.util.Optional;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureContent.FormFile;

/** Everything that one version of a procedure says. */
record ContentView(
        String name,
        Optional<String> nationalCode,
        String sector,
        Optional<String> note,
        Optional<String> level,
        List<String> applicants,
        boolean throughOffice,
        List<Paper> papers,
        int sets,
        Optional<TermView> term,
        Optional<String> supplement,
        List<Fee> fees,
        Optional<String> result,
        List<Basis> legalBases,
        List<String> steps,
        List<String> ways,
        Optional<Integer> level2016,
        Optional<String> level2022,
        Optional<String> onlineAddress,
        List<Form> forms) {

    /** One paper to bring. */
    record Paper(String name, int originals, int copies, boolean required, Optional<String> form) {}

    /** A fee in VND; without an amount it depends on what the name or note says. */
    record Fee(String name, Optional<Long> amount, Optional<String> note) {}

    /** A document it rests on. */
    record Basis(Optional<String> number, String title) {}

    /** A form to fill in. */
    record Form(String name, String mediaType, int size, String sha256, String address) {

        static Form of(String code, FormFile file) {
            return new Form(
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    "/thu-tuc/" + PathText.encoded(code) + "/tep/" + file.sha256());
        }
    }

    static ContentView of(String code, ProcedureContent content) {
        return new ContentView(
                content.naming().name(),
                content.naming().nationalCode(),
                content.naming().sector(),
                content.naming().note(),
                content.reach().level().map(WireValues::of),
                WireValues.of(content.reach().applicants()),
                content.reach().throughOffice(),
                papers(content),
                content.papers().sets(),
                content.terms().term().map(TermView::of),
                content.terms().supplement().map(WireValues::of),
                content.terms().fees().stream()
                        .map(fee -> new Fee(fee.name(), fee.amount(), fee.note()))
                        .toList(),
                content.handling().result(),
                content.handling().legalBases().stream()
                        .map(basis -> new Basis(basis.number(), basis.title()))
                        .toList(),
                content.handling().steps(),
                WireValues.of(content.handling().ways()),
                content.service().level2016(),
                content.service().level2022().map(WireValues::of),
                content.service().online().address(),
                content.forms().stream().map(file -> Form.of(code, file)).toList());
    }

    private static List<Paper> papers(ProcedureContent content) {
        return content.papers().components().stream()
                .map(paper ->
                        new Paper(paper.name(), paper.originals(), paper.copies(), paper.required(), paper.form()))
                .toList();
    }
}
