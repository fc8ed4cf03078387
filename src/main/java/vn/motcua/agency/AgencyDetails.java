package vn.motcua.agency;

import java.util.List;

/**
 * Everything the register knows of an agency.
 *
 * @param forms what it was, is and will be called and under whom it stands, by their first day
 * @param aliases other codes that mean it, in lower case
 * @param subordinates directly below it, those that have ended too
 * @param successors who took over on the day it ended
 * @param validSuccessors who holds what it held today, through successors that have ended since
 * @param predecessors whose work it took over
 */
public record AgencyDetails(
        AgencyEntry entry,
        List<AgencyForm> forms,
        List<String> aliases,
        List<AgencyEntry> subordinates,
        List<Agency> successors,
        List<Agency> validSuccessors,
        List<Agency> predecessors) {

    public Agency agency() {
        return entry.agency();
    }
}
