package vn.motcua.procedure;

import java.util.List;
import java.util.Optional;
import vn.motcua.procedure.ProcedureContent.Component;
import vn.motcua.procedure.ProcedureContent.Fee;
import vn.motcua.procedure.ProcedureContent.Handling;
import vn.motcua.procedure.ProcedureContent.LegalBasis;
import vn.motcua.procedure.ProcedureContent.Naming;
import vn.motcua.procedure.ProcedureContent.Online;
import vn.motcua.procedure.ProcedureContent.Papers;
import vn.motcua.procedure.ProcedureContent.Service;
import vn.motcua.procedure.ProcedureContent.Terms;
import vn.motcua.shared.Texts;

/** Content whose texts are all normal: NFC, trimmed, absent when there is nothing left. */
final class NormalContent {

    private NormalContent() {}

    static ProcedureContent of(ProcedureContent content) {
        return content.with(naming(content.naming()))
                .with(papers(content.papers()))
                .with(terms(content.terms()))
                .with(handling(content.handling()))
                .with(service(content.service()));
    }

    private static Naming naming(Naming naming) {
        return new Naming(
                Texts.normal(naming.name()),
                Texts.normal(naming.sector()),
                normal(naming.nationalCode()),
                naming.nationalCodeConfirmed(),
                normal(naming.note()));
    }

    private static Papers papers(Papers papers) {
        List<Component> components = papers.components().stream()
                .map(component -> new Component(
                        Texts.normal(component.name()),
                        component.originals(),
                        component.copies(),
                        component.required(),
                        normal(component.form()),
                        component.formFile()))
                .toList();
        return new Papers(components, papers.sets());
    }

    private static Terms terms(Terms terms) {
        List<Fee> fees = terms.fees().stream()
                .map(fee -> new Fee(Texts.normal(fee.name()), fee.amount(), normal(fee.note())))
                .toList();
        return new Terms(terms.term(), fees, terms.supplement());
    }

    private static Handling handling(Handling handling) {
        return new Handling(
                normal(handling.result()),
                handling.legalBases().stream()
                        .map(basis -> new LegalBasis(normal(basis.number()), Texts.normal(basis.title())))
                        .toList(),
                handling.steps().stream().map(Texts::normal).toList(),
                handling.ways());
    }

    private static Service service(Service service) {
        Online online = service.online();
        return new Service(
                service.level2016(), service.level2022(), new Online(online.kind(), normal(online.address())));
    }

    private static Optional<String> normal(Optional<String> text) {
        return text.map(Texts::normal).filter(left -> !left.isEmpty());
    }
}
