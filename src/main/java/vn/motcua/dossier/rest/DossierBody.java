package vn.motcua.dossier.rest;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierForm;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;

/** Reads a dossier's fields as {@code contracts/rest/openapi.yaml} names them. */
@Component
public class DossierBody {

    private static final DocumentShape.Field[] FIELDS = {
        DocumentShape.single("code"),
        DocumentShape.single("procedure"),
        DocumentShape.single("title"),
        DocumentShape.single("ownerName"),
        DocumentShape.single("ownerIdNumber"),
        DocumentShape.single("ownerAddress"),
        DocumentShape.single("receivedAt"),
        DocumentShape.single("dueAt"),
        DocumentShape.repeated("components"),
    };

    private static final DossierForm.Names NAMES = new DossierForm.Names(
            "code",
            "ownerName",
            "ownerIdNumber",
            "ownerAddress",
            "receivedAt",
            "dueAt",
            "procedure",
            "title",
            "components");

    private final DossierForm form;

    DossierBody(DossierForm form) {
        this.form = form;
    }

    /** The fields of a dossier, and {@code more} that the operation adds. */
    public static DocumentShape shapeWith(DocumentShape.Field... more) {
        return DocumentShape.of(fieldsWith(more));
    }

    static DocumentShape.Field[] fieldsWith(DocumentShape.Field... more) {
        DocumentShape.Field[] fields = Arrays.copyOf(FIELDS, FIELDS.length + more.length);
        System.arraycopy(more, 0, fields, FIELDS.length, more.length);
        return fields;
    }

    /** As {@link DossierForm#read}. */
    public Optional<ReceiveDossier> read(
            FieldReader fields, Agency agency, Agency sender, Map<String, String> enclosed) {
        return form.read(fields, NAMES, agency, sender, enclosed);
    }
}
