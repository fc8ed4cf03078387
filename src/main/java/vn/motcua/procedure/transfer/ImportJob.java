package vn.motcua.procedure.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that somebody brought in to change the catalogue.
 *
 * @param account who, as kind and name
 * @param agencies keys of the agencies whose procedures it may change; empty for all
 * @param done procedures dealt with so far in the present state
 * @param problems with the file as a whole, or what kept it from being applied
 * @param publication how it is or was applied; empty for drafts
 */
public record ImportJob(
        int id,
        String account,
        Instant createdAt,
        String fileName,
        Format format,
        Optional<List<Integer>> agencies,
        State state,
        int done,
        int total,
        List<RowError> problems,
        Optional<Publish> publication,
        Optional<Instant> finishedAt) {

    /** Kind of file. */
    public enum Format {
        XLSX,
        JSON;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far it is. */
    public enum State {
        READING,
        READY,
        APPLYING,
        APPLIED,
        FAILED;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * From when on, and by which decision, what is applied is published.
     *
     * @param decision its number
     */
    public record Publish(LocalDate from, String decision) {}

    /** Whether the program is at work on it. */
    public boolean isRunning() {
        return state == State.READING || state == State.APPLYING;
    }
}
