package vn.motcua.dossier;

import java.util.List;

/**
 * What is reckoned and noted of a dossier when it is stored, with what has happened to it until then.
 *
 * @param deadlines the history of its dates
 * @param noted each suspicion once
 */
record Intake(List<DeadlineChange> deadlines, List<SupplementPeriod> periods, List<Noted> noted) {

    static final Intake NOTHING = new Intake(List.of(), List.of(), List.of());
}
