package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.FieldReader;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarningCode;
import vn.motcua.shared.ProvinceTime;

/** Reads a dossier's fields, whatever they are called; the rules are those of the contract with agencies. */
@Component
public class DossierForm {

    /** What an interface calls the fields: paths of a {@link FieldReader}. */
    public record Names(
            String code,
            String ownerName,
            String ownerIdNumber,
            String ownerAddress,
            String receivedAt,
            String dueAt,
            String procedure,
            String title,
            String components) {}

    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    DossierForm(ProcedureCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Reads and checks every field; empty when anything in {@code fields} is wrong, which then holds all errors.
     *
     * @param agency who will handle the dossier
     * @param sender who sends it, and whose procedure it must be
     * @param enclosed facts of what came with it
     */
    public Optional<ReceiveDossier> read(
            FieldReader fields, Names names, Agency agency, Agency sender, Map<String, String> enclosed) {
        String code = fields.required(names.code(), 100);
        Owner owner = owner(fields, names);
        Optional<Instant> receivedAt = receivedAt(fields, names);
        Optional<Instant> dueAt = dueAt(fields, names, receivedAt);
        Optional<Procedure> procedure = procedure(fields, names, sender, receivedAt);
        String title = fields.required(names.title(), 1000);
        List<String> components = fields.repeated(names.components(), 200, 1000);
        if (fields.failed() || receivedAt.isEmpty() || procedure.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReceiveDossier(
                agency, sender, code, procedure.get(), title, owner, components, receivedAt.get(), dueAt, enclosed));
    }

    private static Owner owner(FieldReader fields, Names names) {
        String name = fields.required(names.ownerName(), 255);
        Optional<String> idNumber = fields.optional(names.ownerIdNumber(), 50);
        if (idNumber.filter(number -> !IdNumberShape.isUsual(number)).isPresent()) {
            fields.warn(FieldWarningCode.ODD_ID_NUMBER, names.ownerIdNumber());
        }
        return new Owner(name, idNumber, fields.optional(names.ownerAddress(), 500));
    }

    private Optional<Instant> receivedAt(FieldReader fields, Names names) {
        Optional<Instant> receivedAt = fields.requiredMoment(names.receivedAt());
        Instant latest = clock.instant().plus(DossierRegister.CLOCK_TOLERANCE);
        if (receivedAt.filter(moment -> moment.isAfter(latest)).isPresent()) {
            fields.rejectAfter(names.receivedAt(), latest);
        }
        return receivedAt;
    }

    /** Days are compared: many send the appointment as the midnight with which its day begins. */
    private static Optional<Instant> dueAt(FieldReader fields, Names names, Optional<Instant> receivedAt) {
        Optional<Instant> dueAt = fields.optionalMoment(names.dueAt());
        if (dueAt.isEmpty() && fields.optional(names.dueAt(), 100).isEmpty()) {
            fields.warn(FieldWarningCode.NO_APPOINTMENT, names.dueAt());
        }
        if (dueAt.isPresent() && receivedAt.isPresent() && day(dueAt.get()).isBefore(day(receivedAt.get()))) {
            fields.rejectBefore(names.dueAt(), names.receivedAt(), receivedAt.get());
        }
        return dueAt;
    }

    private Optional<Procedure> procedure(
            FieldReader fields, Names names, Agency sender, Optional<Instant> receivedAt) {
        String code = fields.required(names.procedure(), 100);
        Optional<Procedure> procedure = catalogue.usedBy(sender, code, receivedAt.orElseGet(clock::instant));
        if (procedure.isEmpty() && !code.isEmpty()) {
            fields.reject(FieldErrorCode.NOT_IN_CATALOGUE, names.procedure(), sender.name());
        }
        return procedure;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProvinceTime.ZONE);
    }
}
