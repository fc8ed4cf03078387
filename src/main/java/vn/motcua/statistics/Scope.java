package vn.motcua.statistics;

import vn.motcua.counting.AgencyLevel;

/** Whose dossiers a report is about. */
public sealed interface Scope {

    /** All agencies: report 06c. */
    record Province() implements Scope {}

    /** All agencies of a level. */
    record Level(AgencyLevel level) implements Scope {}

    /** One agency: report 06a. */
    record Unit(int agencyId) implements Scope {}

    /** An agency with those below it: report 06b. */
    record WithBelow(int agencyId) implements Scope {}

    /** Those below an agency without itself, as the communes of a district. */
    record Below(int agencyId) implements Scope {}

    /** Of an agency and those below it, the ones of a level. */
    record LevelWithin(int agencyId, AgencyLevel level) implements Scope {}

    /** The part of this that is on a level. */
    default Scope on(AgencyLevel level) {
        return switch (this) {
            case Province() -> new Level(level);
            case WithBelow(int agencyId) -> new LevelWithin(agencyId, level);
            case Level _, Unit _, Below _, LevelWithin _ -> this;
        };
    }
}
