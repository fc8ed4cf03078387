package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ProcedureContent.Service;

/** Reads how well the catalogue tells the public what it has to, for figures. */
@Component
public class PublishedProcedures {

    /** What one version says. */
    record Told(int procedureId, Set<PublishedProcedure.Part> missing, Service service) {}

    private final PublishedTable table;
    private final ProcedureCatalogue catalogue;

    PublishedProcedures(PublishedTable table, ProcedureCatalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
    }

    /** Every procedure that was ever published, by code, as its present version says. */
    public List<PublishedProcedure> everyone() {
        Map<Integer, Told> told = table.present().stream().collect(Collectors.toMap(Told::procedureId, one -> one));
        Set<Integer> inForce = catalogue.all().stream().map(Procedure::id).collect(Collectors.toSet());
        return catalogue.everyone().stream()
                .flatMap(procedure -> Optional.ofNullable(told.get(procedure.id())).stream()
                        .map(one -> new PublishedProcedure(
                                procedure, inForce.contains(procedure.id()), one.missing(), one.service())))
                .toList();
    }
}
