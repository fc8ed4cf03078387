package vn.motcua.print;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.account.SignedIn;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.DossierId;

/** Prints the forms of dossiers: to owners their receipt, to officers all, which are audited readings. */
@Component
public class FormPrinter {

    private static final String PURPOSE = "dossier-form";

    private final DossierFiles files;
    private final FormSheets sheets;

    FormPrinter(DossierFiles files, FormSheets sheets) {
        this.files = files;
        this.sheets = sheets;
    }

    /** The receipt for the owner who holds a ticket; empty when it is good for nothing any more. */
    public Optional<byte[]> ownersReceipt(String ticket) {
        return files.ofOwner(ticket).filter(Form.RECEIPT::isFor).map(file -> sheets.print(Form.RECEIPT, file));
    }

    /** A form for an officer; empty when there is no such dossier, or nothing for the form to tell. */
    public Optional<byte[]> form(SignedIn person, DossierId dossier, String address) {
        return Form.of(address)
                .flatMap(form -> files.ofOfficer(person, dossier, PURPOSE)
                        .filter(form::isFor)
                        .map(file -> sheets.print(form, file)));
    }

    /** The forms that a dossier has something for, with its code; empty when there is no such dossier. */
    public Optional<Choice> choice(SignedIn person, DossierId dossier) {
        return files.ofOfficer(person, dossier, PURPOSE)
                .map(file -> new Choice(
                        file.dossier().code(),
                        Regime.at(file.dossier().receivedAt()),
                        Arrays.stream(Form.values())
                                .filter(form -> form.isFor(file))
                                .toList()));
    }

    /** What may be printed of a dossier. */
    public record Choice(String code, Regime regime, List<Form> forms) {}
}
