package vn.motcua.agency;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An agency that may push dossiers, under one code and one period of validity.
 *
 * @param id internal key
 * @param code what it sends as {@code madonvi}
 * @param validTo first day no longer valid; empty while valid
 */
public record Agency(
        int id, String code, String name, AgencyKind kind, LocalDate validFrom, Optional<LocalDate> validTo) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(day::isBefore).orElse(true);
    }
}
