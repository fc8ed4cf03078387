package vn.motcua.dossier.soap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierForm;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;

/** Reads a dossier's fields as letter 68/VP-CNTT names them. */
@Component
public class DossierFields {

    private static final DocumentShape.Field[] SHAPE = {
        DocumentShape.single("MaHoSo"),
        DocumentShape.single("HoTenChuHoSo"),
        DocumentShape.single("CMNDChuHoSo"),
        DocumentShape.single("DiaChiChuHoSo"),
        DocumentShape.single("NgayTiepNhan"),
        DocumentShape.single("NgayHenTra"),
        DocumentShape.single("MaThuTuc"),
        DocumentShape.single("TenHoSo"),
        DocumentShape.group("ThanhPhanHoSo", DocumentShape.repeated("TenThanhPhan")),
    };

    private static final DossierForm.Names NAMES = new DossierForm.Names(
            "MaHoSo",
            "HoTenChuHoSo",
            "CMNDChuHoSo",
            "DiaChiChuHoSo",
            "NgayTiepNhan",
            "NgayHenTra",
            "MaThuTuc",
            "TenHoSo",
            "ThanhPhanHoSo/TenThanhPhan");

    private final DossierForm form;

    DossierFields(DossierForm form) {
        this.form = form;
    }

    /** The fields of a dossier, and {@code more} that the function adds. */
    public static DocumentShape shapeWith(DocumentShape.Field... more) {
        DocumentShape.Field[] fields = Arrays.copyOf(SHAPE, SHAPE.length + more.length);
        System.arraycopy(more, 0, fields, SHAPE.length, more.length);
        return DocumentShape.of(fields);
    }

    /**
     * Reads and checks every field; empty when anything in {@code fields} is wrong, which then holds all errors.
     *
     * @param agency who will handle the dossier
     * @param sender who sends it, and whose procedure it must be
     * @param enclosed facts of what came with it
     */
    public Optional<ReceiveDossier> read(
            FieldReader fields, Agency agency, Agency sender, Map<String, String> enclosed) {
        return form.read(fields, NAMES, agency, sender, enclosed);
    }
}
