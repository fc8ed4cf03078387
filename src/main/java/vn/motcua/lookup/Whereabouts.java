package vn.motcua.lookup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.LookupEvent;
import vn.motcua.dossier.LookupRow;

/**
 * Who has a dossier in hand, as far as its agency has told.
 *
 * @param agency where it is, or was last
 * @param unit within the agency
 * @param person who received it last; to the owner only
 * @param since when it came there; empty where nobody said
 */
public record Whereabouts(
        Holder holder, Agency agency, Optional<String> unit, Optional<String> person, Optional<Instant> since) {

    /** On whose table it lies. */
    public enum Holder {
        /** The agency works on it. */
        AGENCY,
        /** The Office of the provincial People's Committee, to which the agency sent it on. */
        OFFICE,
        /** The owner, who is to bring or pay something. */
        OWNER,
        /** The one-stop desk keeps the result or an answer for the owner. */
        DESK,
        /** Nobody any more: the owner has the result or took the dossier back. */
        NOBODY
    }

    /** @param events newest first */
    static Whereabouts of(Agency agency, DossierState state, List<LookupEvent> events) {
        Optional<Instant> since = events.stream()
                .filter(event -> event.state().isPresent())
                .findFirst()
                .map(LookupEvent::happenedAt);
        return new Whereabouts(holder(state), agency, Optional.empty(), Optional.empty(), since).withReceiver(events);
    }

    /** At the Office, whose own state is {@code part}'s. */
    static Whereabouts atOffice(Agency office, LookupRow part) {
        return new Whereabouts(
                Holder.OFFICE, office, Optional.empty(), Optional.empty(), Optional.of(part.receivedAt()));
    }

    /** The same for strangers, with names of people in the unit made unreadable. */
    Whereabouts masked(UnaryOperator<String> mask) {
        return new Whereabouts(holder, agency, unit.map(mask), Optional.empty(), since);
    }

    /** With who received it in the last step that says so, unless it has left the agency since. */
    private Whereabouts withReceiver(List<LookupEvent> events) {
        return holder == Holder.AGENCY
                ? events.stream()
                        .filter(event -> event.toPerson().isPresent())
                        .findFirst()
                        .map(this::at)
                        .orElse(this)
                : this;
    }

    private Whereabouts at(LookupEvent step) {
        return new Whereabouts(
                holder, agency, step.toPerson().flatMap(UnitName::in), step.toPerson(), Optional.of(step.happenedAt()));
    }

    private static Holder holder(DossierState state) {
        return switch (state) {
            case REGISTERED, RECEIVED, IN_PROGRESS, AWAITING_SIGNATURE -> Holder.AGENCY;
            case COMPLETION_REQUESTED, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED -> Holder.OWNER;
            case UNRESOLVED, STOPPED, FINISHED -> Holder.DESK;
            case REFUSED, CANCELLED, WITHDRAWN, RESULT_RETURNED -> Holder.NOBODY;
        };
    }
}
