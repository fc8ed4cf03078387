package vn.motcua.agency;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an agency is called and under whom it stands, from a day until its next form.
 *
 * @param from first day
 * @param parentCode code of the superior agency; empty for agencies of the province
 */
public record AgencyForm(LocalDate from, String name, Optional<String> parentCode) {}
