package vn.motcua.dossier.soap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Owner;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarningCode;
import vn.motcua.shared.ProvinceTime;

/** Reads a dossier's fields as letter 68/VP-CNTT names them; the rules are those of the contract with agencies. */
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

    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    DossierFields(ProcedureCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
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
        String code = fields.required("MaHoSo", 100);
        Owner owner = owner(fields);
        Optional<Instant> receivedAt = receivedAt(fields);
        Optional<Instant> dueAt = dueAt(fields, receivedAt);
        Optional<Procedure> procedure = procedure(fields, sender);
        String title = fields.required("TenHoSo", 1000);
        List<String> components = fields.repeated("ThanhPhanHoSo/TenThanhPhan", 200, 1000);
        if (fields.failed() || receivedAt.isEmpty() || procedure.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReceiveDossier(
                agency, sender, code, procedure.get(), title, owner, components, receivedAt.get(), dueAt, enclosed));
    }

    private static Owner owner(FieldReader fields) {
        String name = fields.required("HoTenChuHoSo", 255);
        Optional<String> idNumber = fields.optional("CMNDChuHoSo", 50);
        if (idNumber.filter(number -> !IdNumbers.isUsual(number)).isPresent()) {
            fields.warn(FieldWarningCode.ODD_ID_NUMBER, "CMNDChuHoSo");
        }
        return new Owner(name, idNumber, fields.optional("DiaChiChuHoSo", 500));
    }

    private Optional<Instant> receivedAt(FieldReader fields) {
        Optional<Instant> receivedAt = fields.requiredMoment("NgayTiepNhan");
        Instant latest = clock.instant().plus(DossierRegister.CLOCK_TOLERANCE);
        if (receivedAt.filter(moment -> moment.isAfter(latest)).isPresent()) {
            fields.rejectAfter("NgayTiepNhan", latest);
        }
        return receivedAt;
    }

    /** Days are compared: many send the appointment as the midnight with which its day begins. */
    private static Optional<Instant> dueAt(FieldReader fields, Optional<Instant> receivedAt) {
        Optional<Instant> dueAt = fields.optionalMoment("NgayHenTra");
        if (dueAt.isEmpty() && fields.optional("NgayHenTra", 100).isEmpty()) {
            fields.warn(FieldWarningCode.NO_APPOINTMENT, "NgayHenTra");
        }
        if (dueAt.isPresent() && receivedAt.isPresent() && day(dueAt.get()).isBefore(day(receivedAt.get()))) {
            fields.rejectBefore("NgayHenTra", "NgayTiepNhan", receivedAt.get());
        }
        return dueAt;
    }

    private Optional<Procedure> procedure(FieldReader fields, Agency sender) {
        String code = fields.required("MaThuTuc", 100);
        Optional<Procedure> procedure = catalogue.usedBy(sender, code);
        if (procedure.isEmpty() && !code.isEmpty()) {
            fields.reject(FieldErrorCode.NOT_IN_CATALOGUE, "MaThuTuc", sender.name());
        }
        return procedure;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProvinceTime.ZONE);
    }
}
