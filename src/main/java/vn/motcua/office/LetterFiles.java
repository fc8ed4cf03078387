package vn.motcua.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Texts;

/** Gives letters' files back to who may have them: the agency that sent them, and the Office. */
@Component
public class LetterFiles {

    private final OfficeDesk desk;
    private final DossierRegister dossiers;
    private final AgencyRegister agencies;
    private final LetterFileTable table;

    LetterFiles(OfficeDesk desk, DossierRegister dossiers, AgencyRegister agencies, LetterFileTable table) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.table = table;
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
                .flatMap(from -> dossiers.internalKey(office, from, Texts.normal(code)))
                .flatMap(dossierId -> table.find(office.id(), dossierId));
    }

    /** Writes the bytes one piece after the other, and holds no connection to the database while it writes. */
    public void copy(StoredLetterFile file, OutputStream to) throws IOException {
        for (int no = 0; no < file.chunkCount(); no++) {
            to.write(table.chunk(file, no));
        }
    }
}
