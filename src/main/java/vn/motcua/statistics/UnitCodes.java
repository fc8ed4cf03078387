package vn.motcua.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;

/**
 * Names units in addresses and open data, for good: by the code or, where a code has meant several, by the code and the
 * first day on which it meant this one, as {@code 18070@2025-01-01}.
 */
@Component
class UnitCodes {

    private final AgencyRegister agencies;

    UnitCodes(AgencyRegister agencies) {
        this.agencies = agencies;
    }

    String of(int agencyId) {
        Agency agency = agencies.byId(agencyId);
        boolean alone = ever(agency.code()).size() == 1;
        return alone ? agency.code() : agency.code() + "@" + agency.validFrom();
    }

    /** The unit that a name means; a code alone means who has it today, or had it last. */
    Optional<Agency> find(String name) {
        int at = name.indexOf('@');
        return at < 0
                ? agencies.byCode(name)
                : day(name.substring(at + 1)).flatMap(day -> find(name.substring(0, at), day));
    }

    private Optional<Agency> find(String code, LocalDate from) {
        return ever(code).stream()
                .filter(agency -> agency.validFrom().equals(from))
                .findFirst();
    }

    /** Those whose own code it is or was, not another name for them. */
    private List<Agency> ever(String code) {
        return agencies.everByCode(code).stream()
                .filter(agency -> agency.code().equalsIgnoreCase(code))
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
