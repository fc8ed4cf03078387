package vn.motcua.office;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.FileType;
import vn.motcua.office.Upload.State;
import vn.motcua.shared.Digest;

/**
 * Checks an upload as a whole. The bytes of a part never change once they are there, so they are read without holding
 * a transaction; of two nodes that finish the same upload one is first, and both say the same.
 */
@Component
public class FinishUpload {

    private static final int MISSING_SHOWN = 100;

    private final Uploads uploads;
    private final UploadTable table;
    private final UploadPartTable parts;
    private final UploadGate gate;

    FinishUpload(Uploads uploads, UploadTable table, UploadPartTable parts, UploadGate gate) {
        this.uploads = uploads;
        this.table = table;
        this.parts = parts;
        this.gate = gate;
    }

    public FinishOutcome finish(Agency agency, UUID id) throws IOException {
        if (!gate.enter(agency)) {
            return new FinishOutcome.Busy();
        }
        try {
            Optional<UploadProgress> progress = uploads.find(agency, id);
            return progress.isPresent() ? finish(agency, progress.get()) : new FinishOutcome.NoUpload();
        } catch (UploadGone e) {
            return new FinishOutcome.NoUpload();
        } finally {
            gate.leave(agency);
        }
    }

    private FinishOutcome finish(Agency agency, UploadProgress progress) throws IOException {
        Upload upload = progress.upload();
        if (upload.state() != State.OPEN) {
            return new FinishOutcome.Finished(progress);
        }
        List<Integer> missing = missing(progress);
        if (!missing.isEmpty()) {
            return new FinishOutcome.Incomplete(missing);
        }
        UploadedBytes bytes = new UploadedBytes(upload, parts);
        if (!sha256(bytes).equals(upload.sha256())) {
            table.remove(agency.id(), upload.id());
            return new FinishOutcome.Mismatch();
        }
        Optional<String> mediaType = FileType.of(bytes);
        if (mediaType.isEmpty()) {
            table.remove(agency.id(), upload.id());
            return new FinishOutcome.NotAllowed();
        }
        table.finish(upload, mediaType.get());
        return uploads.find(agency, upload.id())
                .<FinishOutcome>map(FinishOutcome.Finished::new)
                .orElseGet(FinishOutcome.NoUpload::new);
    }

    private static List<Integer> missing(UploadProgress progress) {
        Set<Integer> there = new HashSet<>(progress.parts());
        return IntStream.range(0, progress.upload().partCount())
                .filter(no -> !there.contains(no))
                .limit(MISSING_SHOWN)
                .boxed()
                .toList();
    }

    private static Digest sha256(UploadedBytes bytes) {
        MessageDigest digest = sha256Digest();
        for (int no = 0; no < bytes.upload().chunkCount(); no++) {
            digest.update(bytes.chunk(no));
        }
        return Digest.of(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
