package vn.motcua.agency;

import java.util.Optional;

/**
 * An agency as lists show it.
 *
 * @param nationalCode national identification code, as an administrator entered it
 * @param parent the agency directly above, today or at the end
 */
public record AgencyEntry(
        Agency agency, Optional<String> nationalCode, Optional<Agency> parent, AgencyStanding standing) {}
