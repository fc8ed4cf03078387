package vn.motcua.office;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.ReceiveDossier;

/** Writes a dossier's letter with its file, within the transaction of the dossier. */
@Component
class LetterWriter {

    private final DossierRegister dossiers;
    private final LetterTable letters;
    private final LetterFileTable files;
    private final UploadTable uploads;
    private final UploadPartTable parts;

    LetterWriter(
            DossierRegister dossiers,
            LetterTable letters,
            LetterFileTable files,
            UploadTable uploads,
            UploadPartTable parts) {
        this.dossiers = dossiers;
        this.letters = letters;
        this.files = files;
        this.uploads = uploads;
        this.parts = parts;
    }

    /** Adds the letter of a dossier that was just stored; throws {@link UploadGone} when its file is taken. */
    void add(ReceiveDossier dossier, Letter letter) throws IOException {
        long dossierId = dossiers.internalKey(dossier);
        int officeId = dossier.agency().id();
        letters.add(officeId, dossierId, letter);
        if (letter.file().isPresent()) {
            addFile(officeId, dossierId, letter.file().get());
        }
    }

    /** Gives up the upload of a letter that is there already: its bytes are not needed again. */
    void addedBefore(Letter letter) {
        if (letter.file().orElse(null) instanceof Letter.Uploaded upload
                && uploads.use(upload.agencyId(), upload.uploadId())) {
            parts.remove(upload.agencyId(), upload.uploadId());
        }
    }

    private void addFile(int officeId, long dossierId, Letter.File file) throws IOException {
        files.add(officeId, dossierId, file);
        switch (file) {
            case Letter.Enclosed enclosed -> {
                try (InputStream content = enclosed.open()) {
                    files.addBytes(officeId, dossierId, content);
                }
            }
            case Letter.Uploaded upload -> move(upload, officeId, dossierId);
        }
    }

    private void move(Letter.Uploaded upload, int officeId, long dossierId) {
        if (!uploads.use(upload.agencyId(), upload.uploadId())) {
            throw new UploadGone();
        }
        parts.copyToFile(upload.agencyId(), upload.uploadId(), officeId, dossierId);
        parts.remove(upload.agencyId(), upload.uploadId());
    }
}
