package vn.motcua.office;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.FileContent;
import vn.motcua.office.Upload.State;
import vn.motcua.shared.Digest;

/**
 * Takes one part of an upload. Its bytes wait in a temporary file until all of them are there and checked; then they
 * are written at once, and of a part that breaks off nothing is left.
 */
@Component
public class ReceivePart {

    private static final int PIECE = 16 << 10;

    /**
     * A part on its way in.
     *
     * @param no from 0
     * @param sha256 that the sender gives
     * @param length that the sender gives
     */
    public record Part(UUID upload, int no, Digest sha256, OptionalLong length) {}

    private final Uploads uploads;
    private final UploadWriter writer;
    private final UploadGate gate;
    private final OfficeSettings settings;
    private final Clock clock;

    ReceivePart(Uploads uploads, UploadWriter writer, UploadGate gate, OfficeSettings settings, Clock clock) {
        this.uploads = uploads;
        this.writer = writer;
        this.gate = gate;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads {@code body} as far as needed; throws what it throws when the line breaks. */
    public PartOutcome receive(Agency agency, Part part, InputStream body) throws IOException {
        if (!gate.enter(agency)) {
            return new PartOutcome.Busy();
        }
        try {
            Optional<Upload> upload =
                    uploads.unexpired(agency, part.upload()).filter(found -> found.state() != State.USED);
            return upload.isPresent() ? receive(upload.get(), part, body) : new PartOutcome.NoUpload();
        } finally {
            gate.leave(agency);
        }
    }

    private PartOutcome receive(Upload upload, Part part, InputStream body) throws IOException {
        if (!upload.hasPart(part.no())) {
            return new PartOutcome.NoSuchPart(upload.partCount());
        }
        int length = upload.lengthOf(part.no());
        if (part.length().orElse(length) != length) {
            return new PartOutcome.WrongLength(length);
        }
        try (FileContent content = new FileContent(length)) {
            if (!spool(body, content, length)) {
                return new PartOutcome.WrongLength(length);
            }
            Digest found = Digest.of(content.finish());
            return found.equals(part.sha256())
                    ? writer.add(upload, part.no(), found, content)
                    : new PartOutcome.Damaged();
        }
    }

    /** Whether there were exactly so many bytes. */
    private boolean spool(InputStream body, FileContent content, int length) throws IOException {
        Instant deadline = clock.instant().plus(settings.partTimeout());
        byte[] piece = new byte[PIECE];
        for (int count = body.read(piece); count >= 0; count = body.read(piece)) {
            if (content.size() + count > length || clock.instant().isAfter(deadline)) {
                return false;
            }
            content.write(piece, count);
        }
        return content.size() == length;
    }
}
