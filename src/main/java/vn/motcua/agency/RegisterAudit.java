package vn.motcua.agency;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;

/** Tells the audit trail what a change did to an agency. */
final class RegisterAudit {

    private static final String KIND = "agency";

    private RegisterAudit() {}

    static void record(AuditTrail trail, Actor actor, LocalDate day, ChangeEffect effect) {
        String from = day.toString();
        switch (effect) {
            case ChangeEffect.Created(var code, var kind, var form) ->
                trail.record(
                        actor,
                        Act.CREATE,
                        KIND,
                        code,
                        Map.of(
                                "from", from,
                                "name", form.name(),
                                "kind", kind.column(),
                                "parent", form.parentCode().orElse("")));
            case ChangeEffect.Amended(var code, var _, var after) ->
                trail.record(
                        actor,
                        Act.CHANGE,
                        KIND,
                        code,
                        Map.of(
                                "from",
                                from,
                                "name",
                                after.name(),
                                "parent",
                                after.parentCode().orElse("")));
            case ChangeEffect.Closed closed ->
                trail.record(
                        actor,
                        Act.CHANGE,
                        KIND,
                        closed.code(),
                        Map.of(
                                "closed",
                                from,
                                "successors",
                                closed.heirs().stream()
                                        .map(ChangeEffect.Heir::code)
                                        .collect(Collectors.joining("|"))));
            case ChangeEffect.Aliased(var code, var _, var alias) ->
                trail.record(actor, Act.CHANGE, KIND, code, Map.of("from", from, "alias", alias));
            case ChangeEffect.Unchanged _ -> {}
        }
    }
}
