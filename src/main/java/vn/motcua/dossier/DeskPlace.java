package vn.motcua.dossier;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a list goes on: after one line, by its key. Written into the address of the next page.
 *
 * @param moment by which the list is ordered; empty where a line has none
 */
public record DeskPlace(Optional<Instant> moment, int agencyId, long id) {

    private static final Pattern BETWEEN = Pattern.compile("_");
    private static final DeskPlace START = new DeskPlace(Optional.empty(), 0, 0);
    private static final String NONE = "-";

    /** The place after a line of a list that is ordered by {@code moment}. */
    public static DeskPlace after(DeskLine line, Optional<Instant> moment) {
        return new DeskPlace(moment, line.agency().id(), line.id());
    }

    /** What {@link #text} wrote; anything else is the beginning. */
    public static DeskPlace of(String text) {
        List<String> parts = BETWEEN.splitAsStream(text).toList();
        if (parts.size() != 3) {
            return START;
        }
        try {
            Optional<Instant> moment =
                    parts.getFirst().equals(NONE) ? Optional.empty() : Optional.of(Instant.parse(parts.getFirst()));
            return new DeskPlace(moment, Integer.parseInt(parts.get(1)), Long.parseLong(parts.get(2)));
        } catch (DateTimeParseException | NumberFormatException e) {
            return START;
        }
    }

    /** Short, for an address. */
    public String text() {
        return "%s_%d_%d".formatted(moment.map(Instant::toString).orElse(NONE), agencyId, id);
    }

    /** For the database; {@code beginning} at the beginning of a list. */
    String moment(String beginning) {
        return moment.map(Instant::toString).orElse(id == 0 ? beginning : "infinity");
    }
}
