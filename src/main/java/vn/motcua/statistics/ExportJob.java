package vn.motcua.statistics;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of dossiers behind a figure that becomes a file.
 *
 * @param account who asked for it, as kind and name
 * @param query address of the report
 * @param row of the figure, as addresses name it
 * @param column of the figure, as addresses name it
 * @param done dossiers written so far
 * @param total the figure when it was asked for
 * @param bytes so far
 * @param finishedAt when it was done, failed or was cancelled
 */
public record ExportJob(
        long id,
        String account,
        Instant createdAt,
        Instant endsAt,
        FileKind format,
        Locale language,
        String query,
        String row,
        String column,
        State state,
        long done,
        long total,
        long bytes,
        int parts,
        int tries,
        Optional<Instant> finishedAt) {

    /** How far it is. */
    public enum State {
        /** A node works on it, or will soon. */
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isWritten() {
        return state == State.DONE;
    }
}
