package vn.motcua.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.motcua.NoDatabase;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ReceiveDossier;

/** The Office's desk without a database: it reads the letter's file and lets the register answer. */
public final class MemoryDesk extends OfficeDesk {

    private final DossierRegister register;

    public MemoryDesk(DossierRegister register, AgencyRegister agencies) {
        super(register, new LetterTable(NoDatabase.client(), register), agencies, "vpub");
        this.register = register;
    }

    @Override
    public Outcome receive(ReceiveDossier dossier, Letter letter) throws IOException {
        if (letter.file().isPresent()) {
            try (InputStream content = letter.file().get().open()) {
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
        return register.receive(dossier);
    }
}
