package vn.motcua.journal;

/** Takes down calls of agencies. It never makes a call wait and never lets one fail. */
public interface CallJournal {

    /** Takes down one call that has been answered. */
    void record(JournaledCall call);

    /** Counts a refused call that named no agency there is. */
    void countUnnamed(CallEdge edge, String result);
}
