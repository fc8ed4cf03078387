package vn.motcua.asmx;

import java.util.concurrent.Semaphore;

/** Keeps calls from piling up: so many work, as many again are told in their own words that there is no room. */
final class Gate {

    private final Semaphore working;
    private final Semaphore refusing;

    Gate(int maxInFlight) {
        working = new Semaphore(maxInFlight);
        refusing = new Semaphore(maxInFlight);
    }

    Pass enter() {
        if (working.tryAcquire()) {
            return new Pass(Admission.WORK, working);
        }
        return refusing.tryAcquire() ? new Pass(Admission.REFUSE, refusing) : new Pass(Admission.TURN_AWAY, null);
    }
}
