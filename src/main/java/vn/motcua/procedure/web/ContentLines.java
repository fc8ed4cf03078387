package vn.motcua.procedure.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureContent.Fee;
import vn.motcua.procedure.ProcedureContent.FormFile;

/** Content as lines of words, to lay two versions side by side. */
@Component
class ContentLines {

    /** A field in which two versions differ; {@code label} is a message key. */
    record Difference(String label, List<String> before, List<String> after) {}

    private final MessageSource messages;

    ContentLines(MessageSource messages) {
        this.messages = messages;
    }

    /** Where {@code after} differs from {@code before}: the lines that went, and those that came. */
    List<Difference> differences(ProcedureContent before, ProcedureContent after) {
        Map<String, List<String>> earlier = of(before);
        List<Difference> differences = new ArrayList<>();
        of(after).forEach((field, lines) -> {
            List<String> old = earlier.getOrDefault(field, List.of());
            if (!old.equals(lines)) {
                List<String> gone = without(old, lines);
                List<String> come = without(lines, old);
                boolean isReordered = gone.isEmpty() && come.isEmpty();
                differences.add(
                        new Difference(EditForm.label(field), isReordered ? old : gone, isReordered ? lines : come));
            }
        });
        return differences;
    }

    private static List<String> without(List<String> lines, Collection<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private Map<String, List<String>> of(ProcedureContent content) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        identity(content, lines);
        papersAndFees(content, lines);
        handling(content, lines);
        lines.put("service.level2016", line(content.service().level2016()));
        lines.put("service.level2022", names(content.service().level2022().stream()));
        lines.put(
                "service.online.kind",
                names(Stream.of(content.service().online().kind())));
        lines.put("service.online.address", line(content.service().online().address()));
        lines.put("forms", content.forms().stream().map(FormFile::name).toList());
        return lines;
    }

    private void identity(ProcedureContent content, Map<String, List<String>> lines) {
        lines.put("naming.name", List.of(content.naming().name()));
        lines.put("naming.sector", List.of(content.naming().sector()));
        lines.put("naming.nationalCode", line(content.naming().nationalCode()));
        lines.put("naming.nationalCodeConfirmed", yes(content.naming().nationalCodeConfirmed()));
        lines.put("naming.note", line(content.naming().note()));
        lines.put("reach.level", names(content.reach().level().stream()));
        lines.put(
                "reach.applicants", names(content.reach().applicants().stream().sorted()));
        lines.put("reach.confidential", yes(content.reach().confidential()));
        lines.put("reach.throughOffice", yes(content.reach().throughOffice()));
    }

    private void papersAndFees(ProcedureContent content, Map<String, List<String>> lines) {
        lines.put("papers.sets", List.of(Integer.toString(content.papers().sets())));
        lines.put(
                "papers.components",
                content.papers().components().stream().map(this::component).toList());
        lines.put("terms.term", content.terms().term().map(this::term).stream().toList());
        lines.put("terms.supplement", names(content.terms().supplement().stream()));
        lines.put("terms.fees", content.terms().fees().stream().map(this::fee).toList());
    }

    private void handling(ProcedureContent content, Map<String, List<String>> lines) {
        lines.put("handling.result", line(content.handling().result()));
        lines.put(
                "handling.legalBases",
                content.handling().legalBases().stream()
                        .map(basis ->
                                basis.number().map(number -> number + " – ").orElse("") + basis.title())
                        .toList());
        lines.put("handling.steps", content.handling().steps());
        lines.put("handling.ways", names(content.handling().ways().stream().sorted()));
    }

    private String component(ProcedureContent.Component component) {
        return text(
                        "procedure.line.component",
                        component.name(),
                        component.originals(),
                        component.copies(),
                        component.required() ? 1 : 0)
                + component.form().map(form -> " (" + form + ")").orElse("");
    }

    private String term(Term term) {
        return text("procedure.term." + term.unit(), term.amount())
                + term.cutOff()
                        .map(time -> "; " + text("procedure.term.cut-off", time))
                        .orElse("");
    }

    private String fee(Fee fee) {
        return fee.name()
                + ": "
                + fee.amount()
                        .map(amount -> text("procedure.amount", amount))
                        .orElseGet(() -> text("procedure.amount.open"))
                + fee.note().map(note -> " (" + note + ")").orElse("");
    }

    private List<String> names(Stream<? extends Enum<?>> values) {
        return values.map(value -> text("procedure.value." + value.name())).toList();
    }

    private List<String> yes(boolean value) {
        return value ? List.of(text("procedure.yes")) : List.of();
    }

    private static List<String> line(Optional<?> value) {
        return value.map(Object::toString).stream().toList();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
