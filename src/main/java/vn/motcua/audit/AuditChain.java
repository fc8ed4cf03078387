package vn.motcua.audit;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.server.ServerKey;
import vn.motcua.shared.Digest;

/**
 * The hash of each entry: HMAC-SHA-256, with a key of its own that is derived from the server's, of the entry's place,
 * its content and the hash of the entry before it. Whoever can write in the database but has not the key cannot make
 * an entry that fits, and none can be taken out of the middle.
 */
@Component
final class AuditChain {

    private final ServerKey key;

    AuditChain(ServerKey key) {
        this.key = key.derived("audit-chain");
    }

    /** What an empty lane ends with. */
    Head start(int lane) {
        return new Head(new Place(lane, 0), key.digest("lane", Integer.toString(lane)));
    }

    /** The end of the lane once {@code line} is added to it. */
    Head extended(Head head, AuditLine line) {
        Place place = head.place().next();
        return new Head(place, hash(head.hash(), place, line));
    }

    /** The hash that fits an entry at {@code place} after one with the hash {@code previous}. */
    Digest hash(Digest previous, Place place, AuditLine line) {
        return key.digest("entry", canonical(previous, place, line));
    }

    /** Each text with its length before it: no two different entries look the same. */
    private static String canonical(Digest previous, Place place, AuditLine line) {
        StringBuilder text = new StringBuilder();
        List.of(
                        previous.toString(),
                        Integer.toString(place.lane()),
                        Long.toString(place.number()),
                        line.at().truncatedTo(ChronoUnit.MICROS).toString(),
                        line.actor(),
                        line.address(),
                        line.reference(),
                        line.act(),
                        line.kind(),
                        line.subject(),
                        line.details())
                .forEach(field ->
                        text.append(field.length()).append(':').append(field).append('\n'));
        return text.toString();
    }
}
