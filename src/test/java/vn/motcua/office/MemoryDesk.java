package vn.motcua.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.NoDatabase;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ReceiveDossier;

/** The Office's desk without a database: it reads the letter's file and lets the register answer. */
public final class MemoryDesk extends OfficeDesk {

    private final DossierRegister register;

    public MemoryDesk(DossierRegister register, AgencyRegister agencies) {
        super(register, noLetters(register, NoDatabase.client()), agencies, "vpub");
        this.register = register;
    }

    private static LetterWriter noLetters(DossierRegister register, JdbcClient none) {
        return new LetterWriter(
                register,
                new LetterTable(none),
                new LetterFileTable(none),
                new UploadTable(none),
                new UploadPartTable(none));
    }

    @Override
    public Outcome receive(ReceiveDossier dossier, Letter letter) throws IOException {
        if (letter.file().isPresent() && letter.file().get() instanceof Letter.Enclosed file) {
            try (InputStream content = file.open()) {
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
        return register.receive(dossier);
    }
}
