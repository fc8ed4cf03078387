package vn.motcua.procedure.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.procedure.OfferedProcedure;

/**
 * One page of procedures, by code.
 *
 * @param total of all pages
 * @param next what to send as {@code after} for the next page; absent on the last one
 */
record ProcedureList(List<ProcedureItem> procedures, int total, Optional<String> next) {

    static ProcedureList of(List<OfferedProcedure> found, String after, int limit) {
        List<OfferedProcedure> rest = found.stream()
                .filter(procedure -> procedure.code().compareTo(after) > 0)
                .sorted(Comparator.comparing(OfferedProcedure::code))
                .toList();
        List<OfferedProcedure> page = rest.stream().limit(limit).toList();
        return new ProcedureList(
                page.stream().map(ProcedureItem::of).toList(),
                found.size(),
                rest.size() > limit ? Optional.of(page.getLast().code()) : Optional.empty());
    }
}
