package vn.motcua.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it was told. */
public final class MemoryJournal implements CallJournal {

    private final List<JournaledCall> calls = new CopyOnWriteArrayList<>();
    private final List<String> unnamed = new CopyOnWriteArrayList<>();

    @Override
    public void record(JournaledCall call) {
        calls.add(call);
    }

    @Override
    public void countUnnamed(CallEdge edge, String result) {
        unnamed.add(edge + " " + result);
    }

    public List<JournaledCall> calls() {
        return calls;
    }

    /** Edge and code of each call that was only counted. */
    public List<String> unnamed() {
        return unnamed;
    }

    /** One that remembers nothing, for many calls. */
    public static CallJournal forgetful() {
        return new CallJournal() {
            @Override
            public void record(JournaledCall call) {
                // Forgotten.
            }

            @Override
            public void countUnnamed(CallEdge edge, String result) {
                // Forgotten.
            }
        };
    }
}
