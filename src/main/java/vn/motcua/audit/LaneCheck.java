package vn.motcua.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.Digest;

/** Follows one lane from its start, entry by entry, and keeps what does not fit. */
final class LaneCheck {

    /** When more is wrong than this, the rest of the lane is most likely all wrong. */
    static final int MOST_FLAWS = 100;

    /** Around a changed or exchanged entry the chain is taken up again from one of so many hashes. */
    private static final int REMEMBERED = 12;

    private final AuditChain chain;
    private final Map<Long, Digest> kept;
    private final List<Flaw> flaws = new ArrayList<>();

    /** What the hash before the next entry may have been; one alone as long as everything fits. */
    private final Deque<Digest> before = new ArrayDeque<>();

    private Head last;
    private boolean afterGap;

    /** @param kept hashes by number, from earlier heads that were kept elsewhere */
    LaneCheck(AuditChain chain, int lane, Map<Long, Digest> kept) {
        this.chain = chain;
        this.kept = kept;
        this.last = chain.start(lane);
        before.add(last.hash());
    }

    /** Takes the next entry, in the order of the numbers. */
    void take(Link link) {
        if (flaws.size() >= MOST_FLAWS) {
            last = new Head(link.place(), link.hash());
            return;
        }
        if (link.place().number() <= last.number()) {
            flaws.add(Flaw.of(Flaw.Kind.INSERTED, link));
            return;
        }
        if (link.place().number() > last.number() + 1) {
            flaws.add(Flaw.of(
                    Flaw.Kind.MISSING,
                    last.lane(),
                    last.number() + 1,
                    link.place().number() - 1));
            afterGap = true;
        }
        follow(link);
        last = new Head(link.place(), link.hash());
    }

    /** Compares the last entry with the register of ends, as it was when the reading began. */
    List<Flaw> end(Head registered) {
        if (registered.number() > last.number()) {
            flaws.add(Flaw.of(Flaw.Kind.CUT_OFF, last.lane(), last.number() + 1, registered.number()));
        } else if (!registered.equals(last)) {
            flaws.add(Flaw.of(Flaw.Kind.END_CHANGED, last.lane(), registered.number(), last.number()));
        }
        kept.keySet().stream()
                .filter(number -> number > last.number())
                .max(Long::compare)
                .ifPresent(number -> flaws.add(Flaw.of(Flaw.Kind.CUT_OFF, last.lane(), last.number() + 1, number)));
        return flaws.stream().distinct().toList();
    }

    private void follow(Link link) {
        boolean fits = before.stream()
                .anyMatch(previous ->
                        chain.hash(previous, link.place(), link.line()).equals(link.hash()));
        Optional<Digest> known = Optional.ofNullable(kept.get(link.place().number()));
        boolean asKept = known.map(link.hash()::equals).orElse(true);
        if (fits && asKept) {
            before.clear();
        } else if (!afterGap || !asKept) {
            flaws.add(Flaw.of(Flaw.Kind.CHANGED, link));
            remember(chain.hash(before.getLast(), link.place(), link.line()));
        }
        // After a gap nobody can tell which hash came before; the entry is taken as it is.
        afterGap = false;
        remember(link.hash());
        known.ifPresent(this::remember);
    }

    private void remember(Digest hash) {
        if (before.size() == REMEMBERED) {
            before.removeFirst();
        }
        before.addLast(hash);
    }
}
