package vn.motcua.office;

import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Texts;

/** Gives letters' files back to who may have them: the agency that sent them, and the Office. */
@Component
public class LetterFiles {

    private final OfficeDesk desk;
    private final DossierRegister dossiers;
    private final AgencyRegister agencies;
    private final LetterFileTable table;
    private final AuditTrail audit;

    LetterFiles(
            OfficeDesk desk,
            DossierRegister dossiers,
            AgencyRegister agencies,
            LetterFileTable table,
            AuditTrail audit) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.table = table;
        this.audit = audit;
    }

    /**
     * The file of the letter with which a dossier came to the desk; empty also when it is not for {@code reader}.
     *
     * @param sender code of the agency that sent it; by default the reader itself
     * @param code of the dossier
     */
    public Optional<StoredLetterFile> find(Agency reader, Optional<String> sender, String code) {
        Agency office = desk.office();
        return sender.map(agencies::byCode)
                .orElse(Optional.of(reader))
                .filter(from -> from.id() == reader.id() || reader.id() == office.id())
                .flatMap(from -> find(office, from, Texts.normal(code)));
    }

    /**
     * The bytes, read one piece after the other; no connection to the database is held between the pieces.
     *
     * @param reader who gets them; the audit trail knows it before the first byte goes out
     */
    public InputStream open(StoredLetterFile file, Actor reader) {
        audit.read(reader, "letter-file", file.sender() + " " + file.code());
        return new ChunkStream(file.chunkCount(), no -> table.chunk(file, no));
    }

    private Optional<StoredLetterFile> find(Agency office, Agency sender, String code) {
        return dossiers.internalKey(office, sender, code)
                .flatMap(dossierId -> table.find(office.id(), dossierId, sender.code(), code));
    }
}
