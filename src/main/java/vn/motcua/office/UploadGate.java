package vn.motcua.office;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;

/** Bounds how much of uploads one node works on at a time, so that slow lines fill neither its disk nor its threads. */
@Component
class UploadGate {

    private final int mostOfOne;
    private final int mostInAll;
    private final Map<Integer, Integer> working = new HashMap<>();
    private int inAll;

    UploadGate(OfficeSettings settings) {
        this.mostOfOne = settings.maxPartsAtOnce();
        this.mostInAll = settings.maxPartsInAll();
    }

    /** Whether the agency may go on; who may must {@link #leave}. */
    synchronized boolean enter(Agency agency) {
        int ofThis = working.getOrDefault(agency.id(), 0);
        if (ofThis >= mostOfOne || inAll >= mostInAll) {
            return false;
        }
        working.put(agency.id(), ofThis + 1);
        inAll++;
        return true;
    }

    synchronized void leave(Agency agency) {
        working.computeIfPresent(agency.id(), (id, count) -> count == 1 ? null : count - 1);
        inAll--;
    }
}
