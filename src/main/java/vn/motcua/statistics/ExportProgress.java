package vn.motcua.statistics;

/** What a worker has to keep: how many dossiers are written, how far it is, and the bytes that came since. */
final class ExportProgress {

    private final long done;
    private final ExportPlace place;
    private final byte[] part;

    /** @param part empty where there is nothing to keep yet */
    ExportProgress(long done, ExportPlace place, byte[] part) {
        this.done = done;
        this.place = place;
        this.part = part.clone();
    }

    long done() {
        return done;
    }

    ExportPlace place() {
        return place;
    }

    byte[] part() {
        return part.clone();
    }
}
