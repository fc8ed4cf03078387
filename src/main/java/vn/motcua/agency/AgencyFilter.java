package vn.motcua.agency;

import java.util.Optional;

/**
 * Which agencies of the register are wanted.
 *
 * @param text part of a name, a former name or a code, without regard to accents and case; empty for all
 * @param parentCode code of the agency directly above
 */
public record AgencyFilter(
        String text, Optional<AgencyKind> kind, Optional<AgencyStanding> standing, Optional<String> parentCode) {}
