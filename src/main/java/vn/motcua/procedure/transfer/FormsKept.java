package vn.motcua.procedure.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureContent.Component;
import vn.motcua.procedure.ProcedureContent.Papers;

/** Keeps the files of forms, which stand in no sheet, when content is replaced by what a sheet says. */
final class FormsKept {

    private FormsKept() {}

    /** {@code after} with the forms of {@code before}; a paper keeps its form when its name stays. */
    static ProcedureContent from(ProcedureContent before, ProcedureContent after) {
        List<Component> unmatched = new ArrayList<>(before.papers().components());
        List<Component> papers = after.papers().components().stream()
                .map(paper -> {
                    Optional<Component> same = unmatched.stream()
                            .filter(old -> old.name().equals(paper.name()))
                            .findFirst();
                    same.ifPresent(unmatched::remove);
                    return with(paper, same.flatMap(Component::formFile));
                })
                .toList();
        return after.with(new Papers(papers, after.papers().sets())).with(before.forms());
    }

    private static Component with(Component paper, Optional<Integer> formFile) {
        return new Component(paper.name(), paper.originals(), paper.copies(), paper.required(), paper.form(), formFile);
    }
}
