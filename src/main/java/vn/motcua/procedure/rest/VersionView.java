package vn.motcua.procedure.rest;

import java.util.List;
import java.util.Optional;
import vn.motcua.exchange.RestTexts;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.ProcedureVersion;

/**
 * A published version.
 *
 * @param validFrom first day it applies
 * @param inForceFrom first moment it applies
 * @param decision number of the decision that announced it
 */
record VersionView(
        int version,
        String validFrom,
        String inForceFrom,
        Optional<String> decision,
        String publishedAt,
        ContentView content) {

    /** All that were published, by number. */
    static List<VersionView> of(ManagedProcedure procedure) {
        return procedure.versions().stream()
                .flatMap(version -> of(procedure.code(), version).stream())
                .toList();
    }

    static Optional<VersionView> of(String code, ProcedureVersion version) {
        return version.publication()
                .map(published -> new VersionView(
                        version.number(),
                        published.validFrom().toString(),
                        RestTexts.moment(published.inForceFrom()),
                        published.decision(),
                        RestTexts.moment(published.at()),
                        ContentView.of(code, version.content())));
    }
}
