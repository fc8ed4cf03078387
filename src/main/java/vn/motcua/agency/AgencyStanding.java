package vn.motcua.agency;

import java.time.LocalDate;

/** Where an agency stands in its life on a day. */
public enum AgencyStanding {
    VALID,
    ENDED,
    /** Its first day is still to come. */
    COMING;

    static AgencyStanding of(Agency agency, LocalDate day) {
        if (agency.isValidOn(day)) {
            return VALID;
        }
        return day.isBefore(agency.validFrom()) ? COMING : ENDED;
    }
}
