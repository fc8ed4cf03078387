package vn.motcua.procedure;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.procedure.Flaw.Kind;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureContent.Component;
import vn.motcua.procedure.ProcedureContent.Fee;
import vn.motcua.procedure.ProcedureContent.FormFile;
import vn.motcua.procedure.ProcedureContent.Handling;
import vn.motcua.procedure.ProcedureContent.LegalBasis;
import vn.motcua.procedure.ProcedureContent.Naming;
import vn.motcua.procedure.ProcedureContent.Online;
import vn.motcua.procedure.ProcedureContent.OnlineKind;
import vn.motcua.procedure.ProcedureContent.Papers;
import vn.motcua.procedure.ProcedureContent.Service;
import vn.motcua.procedure.ProcedureContent.Terms;

/** What the content of a procedure must be to be kept, and what it must say to be published. */
final class ContentRules {

    private static final Pattern NATIONAL_CODE = Pattern.compile("[0-9]\\.[0-9]{6}(\\.[0-9A-Z]{2,3}){0,4}");
    private static final int ROWS = 100;
    private static final int LINE = 500;
    private static final int TEXT = 1000;
    private static final int LONG_TEXT = 4000;
    private static final int ADDRESS = 2000;
    private static final long DEAREST = 1_000_000_000_000L;
    private static final int LONGEST_TERM = 3650;

    private final FlawList flaws = new FlawList();

    private ContentRules() {}

    /** What keeps it from being kept, even as a draft. */
    static List<Flaw> wrong(ProcedureContent content, Set<String> sectors) {
        ContentRules rules = new ContentRules();
        rules.naming(content.naming(), sectors);
        rules.papers(content.papers(), content.forms());
        rules.terms(content.terms());
        rules.handling(content.handling());
        rules.service(content.service());
        rules.forms(content.forms());
        return rules.flaws.toList();
    }

    /** What the public must still be told (NĐ 63/2010, article 8, section 2). */
    static List<Flaw> missing(ProcedureContent content) {
        FlawList flaws = new FlawList();
        flaws.addUnless(content.reach().level().isPresent(), "reach.level", Kind.MISSING);
        flaws.addUnless(!content.reach().applicants().isEmpty(), "reach.applicants", Kind.MISSING);
        flaws.addUnless(!content.papers().components().isEmpty(), "papers.components", Kind.MISSING);
        flaws.addUnless(content.terms().term().isPresent(), "terms.term", Kind.MISSING);
        flaws.addUnless(content.handling().result().isPresent(), "handling.result", Kind.MISSING);
        flaws.addUnless(!content.handling().legalBases().isEmpty(), "handling.legalBases", Kind.MISSING);
        flaws.addUnless(!content.handling().steps().isEmpty(), "handling.steps", Kind.MISSING);
        flaws.addUnless(!content.handling().ways().isEmpty(), "handling.ways", Kind.MISSING);
        return flaws.toList();
    }

    private void naming(Naming naming, Set<String> sectors) {
        flaws.text("naming.name", naming.name(), LINE);
        flaws.addUnless(
                sectors.contains(naming.sector()),
                "naming.sector",
                naming.sector().isEmpty() ? Kind.MISSING : Kind.NO_SUCH_SECTOR);
        naming.nationalCode()
                .ifPresent(code -> flaws.addUnless(
                        NATIONAL_CODE.matcher(code).matches(), "naming.nationalCode", Kind.NOT_A_NATIONAL_CODE));
        flaws.optional("naming.note", naming.note(), LONG_TEXT);
    }

    private void papers(Papers papers, List<FormFile> forms) {
        flaws.number("papers.sets", papers.sets(), 1, 20);
        flaws.atMost("papers.components", papers.components(), ROWS);
        Set<Integer> keys = forms.stream().map(FormFile::id).collect(Collectors.toSet());
        for (int i = 0; i < papers.components().size(); i++) {
            component("papers.components[%d].".formatted(i), papers.components().get(i), keys);
        }
    }

    private void component(String row, Component component, Set<Integer> forms) {
        flaws.text(row + "name", component.name(), TEXT);
        flaws.number(row + "originals", component.originals(), 0, 99);
        flaws.number(row + "copies", component.copies(), 0, 99);
        flaws.optional(row + "form", component.form(), LINE);
        component
                .formFile()
                .ifPresent(form -> flaws.addUnless(forms.contains(form), row + "formFile", Kind.NO_SUCH_FORM));
    }

    private void terms(Terms terms) {
        terms.term().ifPresent(this::term);
        flaws.atMost("terms.fees", terms.fees(), ROWS);
        for (int i = 0; i < terms.fees().size(); i++) {
            fee("terms.fees[%d].".formatted(i), terms.fees().get(i));
        }
    }

    private void term(Term term) {
        boolean isSameDay = term.unit() == TermUnit.SAME_DAY;
        flaws.number("terms.term.amount", term.amount(), isSameDay ? 0 : 1, isSameDay ? 0 : LONGEST_TERM);
        flaws.addUnless(isSameDay || term.cutOff().isEmpty(), "terms.term.cutOff", Kind.NOT_FOR_THIS);
    }

    private void fee(String row, Fee fee) {
        flaws.text(row + "name", fee.name(), LINE);
        fee.amount().ifPresent(amount -> flaws.number(row + "amount", amount, 0, DEAREST));
        flaws.optional(row + "note", fee.note(), LINE);
    }

    private void handling(Handling handling) {
        flaws.optional("handling.result", handling.result(), TEXT);
        flaws.atMost("handling.legalBases", handling.legalBases(), ROWS);
        for (int i = 0; i < handling.legalBases().size(); i++) {
            LegalBasis basis = handling.legalBases().get(i);
            flaws.optional("handling.legalBases[%d].number".formatted(i), basis.number(), 100);
            flaws.text("handling.legalBases[%d].title".formatted(i), basis.title(), TEXT);
        }
        flaws.atMost("handling.steps", handling.steps(), ROWS);
        for (int i = 0; i < handling.steps().size(); i++) {
            flaws.text("handling.steps[%d]".formatted(i), handling.steps().get(i), LONG_TEXT);
        }
    }

    private void service(Service service) {
        service.level2016().ifPresent(level -> flaws.number("service.level2016", level, 1, 4));
        Online online = service.online();
        boolean needsAddress = online.kind() == OnlineKind.AGENCY_PAGE;
        if (online.address().isPresent() != needsAddress) {
            flaws.add("service.online.address", needsAddress ? Kind.MISSING : Kind.NOT_FOR_THIS);
        }
        flaws.optional("service.online.address", online.address(), ADDRESS);
        online.address()
                .ifPresent(address ->
                        flaws.addUnless(isWebAddress(address), "service.online.address", Kind.NOT_AN_ADDRESS));
    }

    private void forms(List<FormFile> forms) {
        flaws.atMost("forms", forms, ROWS);
        for (int i = 0; i < forms.size(); i++) {
            flaws.text("forms[%d].name".formatted(i), forms.get(i).name(), 200);
        }
    }

    /** Links to other schemes could run programs in the reader's browser. */
    static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
