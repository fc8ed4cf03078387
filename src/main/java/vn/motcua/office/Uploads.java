package vn.motcua.office;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.office.Upload.State;

/** Begins, shows and abandons uploads: files that agencies with bad lines send in parts. */
@Component
public class Uploads {

    /** More than one, so that each upload begun leaves fewer expired ones than there were. */
    private static final int REMOVED_AT_ONCE = 4;

    private final UploadWriter writer;
    private final UploadTable table;
    private final UploadPartTable parts;
    private final OfficeSettings settings;
    private final Clock clock;

    Uploads(UploadWriter writer, UploadTable table, UploadPartTable parts, OfficeSettings settings, Clock clock) {
        this.writer = writer;
        this.table = table;
        this.parts = parts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins an upload; asked again for the same file, gives the same one and lets it last longer. */
    public UploadStart begin(Agency agency, UploadRequest request) {
        Instant now = now();
        // On its own: together with the agency's lock it could wait in a circle.
        table.removeExpired(now, REMOVED_AT_ONCE);
        long limit = settings.maxFile().toBytes();
        if (request.size() > limit) {
            return new UploadStart.TooLarge(limit);
        }
        Upload upload = new Upload(
                agency.id(),
                UUID.randomUUID(),
                request.size(),
                request.sha256(),
                request.chosenPartSize(),
                State.OPEN,
                Optional.empty(),
                now.plus(settings.uploadLife()));
        return writer.begin(upload, request, now);
    }

    /** An upload of the agency and what of it is there; empty when there is none or it has expired. */
    public Optional<UploadProgress> find(Agency agency, UUID id) {
        return unexpired(agency, id).map(upload -> new UploadProgress(upload, parts.numbers(upload)));
    }

    /** The file of an upload that is whole, be it that a dossier has taken it, for the letter that names it. */
    public Optional<Letter.Uploaded> whole(Agency agency, UUID id) {
        return unexpired(agency, id)
                .flatMap(upload -> upload.mediaType()
                        .map(type -> new Letter.Uploaded(
                                upload.agencyId(), upload.id(), type, upload.size(), upload.sha256())));
    }

    /** Removes an upload with all that has arrived of it; false when there was none. */
    public boolean remove(Agency agency, UUID id) {
        return table.remove(agency.id(), id);
    }

    Optional<Upload> unexpired(Agency agency, UUID id) {
        return table.find(agency.id(), id, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
