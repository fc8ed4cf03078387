package vn.motcua.counting;

import java.util.Arrays;
import vn.motcua.agency.AgencyKind;

/** At which level of government a dossier is handled: parts A, B and C of report II.06a (TT 01/2020/TT-VPCP). */
public enum AgencyLevel {
    PROVINCE(-1),
    DISTRICT(-2),
    COMMUNE(-3);

    private final int place;

    AgencyLevel(int place) {
        this.place = place;
    }

    public static AgencyLevel of(AgencyKind kind) {
        return switch (kind) {
            case DEPARTMENT, INSPECTORATE, OFFICE -> PROVINCE;
            case DISTRICT -> DISTRICT;
            case COMMUNE -> COMMUNE;
        };
    }

    /** Where sums over all agencies of the level are kept, beside those of agencies, whose keys are positive. */
    int place() {
        return place;
    }

    static AgencyLevel ofPlace(int place) {
        return Arrays.stream(values())
                .filter(level -> level.place == place)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no level at " + place));
    }
}
