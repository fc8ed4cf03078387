package vn.motcua.procedure.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.transfer.ImportJob.Format;
import vn.motcua.shared.Snapshot;

/** The whole catalogue in force as files for everybody, at most a minute old: writing them is dear. */
@Component
public class OpenFiles {

    private static final Duration MAX_AGE = Duration.ofMinutes(1);

    private final Snapshot<byte[]> workbook;
    private final Snapshot<byte[]> json;

    OpenFiles(Exports exports) {
        this.workbook = new Snapshot<>(MAX_AGE, () -> file(exports, Format.XLSX));
        this.json = new Snapshot<>(MAX_AGE, () -> file(exports, Format.JSON));
    }

    /** The bytes of a file; not to be changed. */
    public byte[] file(Format format) {
        return switch (format) {
            case XLSX -> workbook.get();
            case JSON -> json.get();
        };
    }

    private static byte[] file(Exports exports, Format format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exports.inForce(format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
