package vn.motcua.procedure.rest;

import java.util.List;
import java.util.Optional;
import vn.motcua.procedure.OfferedProcedure;
import vn.motcua.procedure.OfferedProcedure.Head;

/**
 * A procedure in a list.
 *
 * @param owner an agency's code, or {@code ubnd_huyen}, {@code ubnd_xa}, {@code moi_don_vi} for all districts, all
 *     communes, every agency
 * @param validFrom first day of this version
 * @param inForce whether that day has come
 * @param changesFrom first day of the version to follow
 * @param endsFrom first day it is no longer received
 */
record ProcedureItem(
        String code,
        Optional<String> nationalCode,
        String name,
        SectorView sector,
        String owner,
        Optional<String> level,
        List<String> applicants,
        Optional<TermView> term,
        Optional<Integer> level2016,
        Optional<String> level2022,
        int version,
        boolean inForce,
        String validFrom,
        Optional<String> changesFrom,
        Optional<String> endsFrom) {

    static ProcedureItem of(OfferedProcedure procedure) {
        Head head = procedure.head();
        return new ProcedureItem(
                procedure.code(),
                head.naming().nationalCode(),
                procedure.name(),
                SectorView.of(procedure.sector()),
                procedure.ownerKey(),
                head.reach().level().map(WireValues::of),
                WireValues.of(head.reach().applicants()),
                head.terms().term().map(TermView::of),
                head.service().level2016(),
                head.service().level2022().map(WireValues::of),
                procedure.validity().version(),
                procedure.validity().begun(),
                procedure.validity().from().toString(),
                procedure.validity().changesFrom().map(Object::toString),
                procedure.validity().endsFrom().map(Object::toString));
    }
}
