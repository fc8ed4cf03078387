package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A dossier as a look-up reads it; holds personal data. */
public record LookupRow(
        int agencyId,
        long id,
        int senderId,
        String code,
        int procedureId,
        int procedureVersion,
        String title,
        String ownerName,
        Optional<IdNumber> idNumber,
        Optional<String> ownerAddress,
        List<String> components,
        Instant receivedAt,
        Optional<Instant> dueAt,
        DossierState state,
        Optional<Instant> finishedAt,
        Optional<Instant> returnedAt,
        DossierOrigin origin,
        Optional<Instant> firstDueAt,
        Optional<Instant> termDueAt) {

    DeadlineReader.Present present() {
        return new DeadlineReader.Present(agencyId, id, origin, state, firstDueAt, dueAt, termDueAt);
    }

    /** Whether its sender handles it, rather than the Office to which it was sent on. */
    public boolean isSendersOwn() {
        return agencyId == senderId;
    }

    /** Without personal data, so that it may be printed. */
    @Override
    public String toString() {
        return "LookupRow[" + agencyId + "/" + id + "]";
    }
}
