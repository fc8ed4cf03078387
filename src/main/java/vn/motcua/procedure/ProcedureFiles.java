package vn.motcua.procedure;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.exchange.FileBytes;
import vn.motcua.exchange.FileType;
import vn.motcua.procedure.ProcedureContent.FormFile;
import vn.motcua.shared.Digest;
import vn.motcua.shared.Texts;

/** Keeps the forms that procedures ask people to fill in. */
@Component
public class ProcedureFiles {

    /** Greatest size in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "application/msword",
            OFFICE + "wordprocessingml.document",
            "application/vnd.ms-excel",
            OFFICE + "spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.text",
            "application/rtf");

    private final FileTable table;
    private final Clock clock;

    ProcedureFiles(FileTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Keeps a file for a procedure; it is shown to nobody until a version names it. Empty when it is larger than {@link
     * #MAX_BYTES}, or, by its content, no PDF, Word, Excel, OpenDocument text or RTF.
     */
    @Transactional
    public Optional<FormFile> add(ManagedProcedure procedure, String name, byte[] content) {
        return type(content).map(type -> {
            Digest sha256 = sha256(content);
            int id = table.add(procedure.id(), sha256, type, content, clock.instant());
            return new FormFile(id, baseName(name), type, content.length, sha256.toString());
        });
    }

    /** The bytes of a file that a version names. */
    public Optional<byte[]> content(ManagedProcedure procedure, FormFile file) {
        return table.content(procedure.id(), file.id());
    }

    private static Optional<String> type(byte[] content) {
        try {
            return content.length > MAX_BYTES
                    ? Optional.empty()
                    : FileType.of(bytes(content)).filter(TAKEN::contains);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Browsers of old send the whole path. */
    private static String baseName(String name) {
        String normal = Texts.normal(name).replaceAll("\\p{Cntrl}", "");
        return normal.substring(Math.max(normal.lastIndexOf('/'), normal.lastIndexOf('\\')) + 1);
    }

    private static Digest sha256(byte[] content) {
        try {
            return Digest.of(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileBytes bytes(byte[] content) {
        return new FileBytes() {
            @Override
            public long size() {
                return content.length;
            }

            @Override
            public byte[] bytes(long offset, int length) {
                int from = Math.clamp(offset, 0, content.length);
                return Arrays.copyOfRange(content, from, Math.min(content.length, from + length));
            }
        };
    }
}
