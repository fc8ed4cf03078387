package vn.motcua.counting;

import vn.motcua.agency.AgencyKind;

/** The level of government at which a dossier is handled: the parts A, B and C of report II.06a (TT 01/2020/TT-VPCP). */
public enum AgencyLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    public static AgencyLevel of(AgencyKind kind) {
        return switch (kind) {
            case DEPARTMENT, INSPECTORATE, OFFICE -> PROVINCE;
            case DISTRICT -> DISTRICT;
            case COMMUNE -> COMMUNE;
        };
    }

    /** Where sums over all agencies of the level are kept, beside those of agencies, whose keys are positive. */
    int place() {
        return -1 - ordinal();
    }

    static AgencyLevel ofPlace(int place) {
        return values()[-1 - place];
    }
}
