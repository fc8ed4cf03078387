package vn.motcua.office;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.exchange.FileContent;
import vn.motcua.office.Upload.State;
import vn.motcua.shared.Digest;

/** What of uploads is written all or nothing; no transaction here ever waits for the network. */
@Component
class UploadWriter {

    private final UploadTable uploads;
    private final UploadPartTable parts;
    private final OfficeSettings settings;

    UploadWriter(UploadTable uploads, UploadPartTable parts, OfficeSettings settings) {
        this.uploads = uploads;
        this.parts = parts;
        this.settings = settings;
    }

    /** Begins an upload, or goes on with the one of the same file, unless the agency would then hold too much. */
    @Transactional
    public UploadStart begin(Upload upload, UploadRequest request, Instant now) {
        uploads.lockAgency(upload.agencyId());
        UploadTable.Held held = uploads.held(upload.agencyId(), request, now);
        long maxBytes = settings.maxUploadBytes().toBytes();
        if (held.uploads() >= settings.maxUploads() || held.bytes() + upload.size() > maxBytes) {
            return new UploadStart.TooMany(settings.maxUploads(), maxBytes);
        }
        Upload begun = uploads.begin(upload);
        return new UploadStart.Begun(
                new UploadProgress(begun, parts.numbers(begun)), !begun.id().equals(upload.id()));
    }

    /** Stores a part whose bytes have been checked: Stored, Different or NoUpload. */
    @Transactional(rollbackFor = IOException.class)
    public PartOutcome add(Upload upload, int no, Digest sha256, FileContent content) throws IOException {
        if (uploads.stateKept(upload).filter(state -> state != State.USED).isEmpty()) {
            return new PartOutcome.NoUpload();
        }
        boolean added = parts.add(upload, no, sha256);
        if (added) {
            addChunks(upload, no, content);
        } else if (!parts.sha256(upload, no).equals(Optional.of(sha256))) {
            return new PartOutcome.Different();
        }
        return new PartOutcome.Stored(new UploadProgress(upload, parts.numbers(upload)), !added);
    }

    private void addChunks(Upload upload, int no, FileContent content) throws IOException {
        int chunk = upload.firstChunkOf(no);
        for (long offset = 0; offset < content.size(); offset += LetterFileTable.CHUNK) {
            parts.addChunk(upload, chunk++, content.bytes(offset, LetterFileTable.CHUNK));
        }
    }
}
