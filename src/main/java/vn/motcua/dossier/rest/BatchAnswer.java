package vn.motcua.dossier.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import vn.motcua.api.Confirmation;
import vn.motcua.api.Problem;

/**
 * What became of a batch.
 *
 * @param items in the order sent
 * @param accepted stored just now
 * @param repeated stored before with the same content
 * @param refused not stored
 */
record BatchAnswer(List<Entry> items, long accepted, long repeated, long refused) {

    /** One item: its place, counted from 0, its status, and what it would have been answered alone. */
    sealed interface Entry {

        record Stored(int index, int status, @JsonUnwrapped Confirmation confirmation) implements Entry {}

        /** The status is the problem's own. */
        record Refused(int index, @JsonUnwrapped Problem problem) implements Entry {}
    }

    static BatchAnswer of(List<Item> items) {
        List<Entry> entries = new ArrayList<>(items.size());
        for (Item item : items) {
            entries.add(entry(entries.size(), item));
        }
        long stored = count(entries, HttpStatus.CREATED);
        long repeated = count(entries, HttpStatus.OK);
        return new BatchAnswer(entries, stored, repeated, entries.size() - stored - repeated);
    }

    private static Entry entry(int index, Item item) {
        return switch (item) {
            case Item.Done(Confirmation confirmation) -> {
                HttpStatus status = confirmation.repeated() ? HttpStatus.OK : HttpStatus.CREATED;
                yield new Entry.Stored(index, status.value(), confirmation);
            }
            case Item.Refused(Problem problem) -> new Entry.Refused(index, problem);
        };
    }

    private static long count(List<Entry> entries, HttpStatus status) {
        return entries.stream()
                .filter(entry -> entry instanceof Entry.Stored stored && stored.status() == status.value())
                .count();
    }
}
