package vn.motcua.procedure.web;

import java.util.Optional;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureContent.Applicant;
import vn.motcua.procedure.ProcedureContent.Level;
import vn.motcua.procedure.ProcedureContent.Level2022;
import vn.motcua.procedure.ProcedureContent.Naming;
import vn.motcua.procedure.ProcedureContent.Online;
import vn.motcua.procedure.ProcedureContent.OnlineKind;
import vn.motcua.procedure.ProcedureContent.Reach;
import vn.motcua.procedure.ProcedureContent.Service;

/** Form fields of what a procedure is called, whom it is for and how it is offered online. */
final class PartsOfIdentity {

    private PartsOfIdentity() {}

    static ProcedureContent readNaming(FormFields fields, ProcedureContent content) {
        return content.with(new Naming(
                fields.text("naming.name"),
                fields.text("naming.sector"),
                fields.optional("naming.nationalCode"),
                fields.isChecked("naming.nationalCodeConfirmed"),
                fields.optional("naming.note")));
    }

    static void writeNaming(ProcedureContent content, FormFields fields) {
        Naming naming = content.naming();
        fields.put("naming.name", naming.name())
                .put("naming.sector", naming.sector())
                .put("naming.nationalCode", naming.nationalCode())
                .put("naming.nationalCodeConfirmed", naming.nationalCodeConfirmed())
                .put("naming.note", naming.note());
    }

    static ProcedureContent readReach(FormFields fields, ProcedureContent content) {
        return content.with(new Reach(
                fields.choice("reach.level", Level.class),
                fields.choices("reach.applicants", Applicant.class),
                fields.isChecked("reach.confidential"),
                fields.isChecked("reach.throughOffice")));
    }

    static void writeReach(ProcedureContent content, FormFields fields) {
        Reach reach = content.reach();
        fields.put("reach.level", reach.level())
                .put("reach.applicants", reach.applicants())
                .put("reach.confidential", reach.confidential())
                .put("reach.throughOffice", reach.throughOffice());
    }

    static ProcedureContent readService(FormFields fields, ProcedureContent content) {
        OnlineKind kind = fields.choice("service.online.kind", OnlineKind.class).orElse(OnlineKind.NONE);
        return content.with(new Service(
                level2016(fields),
                fields.choice("service.level2022", Level2022.class),
                new Online(kind, fields.optional("service.online.address"))));
    }

    private static Optional<Integer> level2016(FormFields fields) {
        return fields.optional("service.level2016").isPresent()
                ? Optional.of(fields.number("service.level2016", 0))
                : Optional.empty();
    }

    static void writeService(ProcedureContent content, FormFields fields) {
        Service service = content.service();
        fields.put("service.level2016", service.level2016())
                .put("service.level2022", service.level2022())
                .put("service.online.kind", service.online().kind().name())
                .put("service.online.address", service.online().address());
    }
}
