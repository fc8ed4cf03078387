package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

/**
 * The counter where dossiers are registered that the portal itself keeps. They get a number {@code
 * <agency>-<YYMMDD>-<NNNN>} (TT 01/2018/TT-VPCP), and the appointment that the procedure's term gives.
 */
@Component
public class Counter {

    private static final DateTimeFormatter CODE_DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final DeskReach reach;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final SerialTable serials;
    private final DossierTable dossiers;
    private final TermClock terms;
    private final AuditTrail audit;
    private final Clock clock;

    Counter(
            DeskReach reach,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            SerialTable serials,
            DossierTable dossiers,
            TermClock terms,
            AuditTrail audit,
            Clock clock) {
        this.reach = reach;
        this.agencies = agencies;
        this.procedures = procedures;
        this.serials = serials;
        this.dossiers = dossiers;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    /** The agencies at whose counter {@code person} works, in the register's order. */
    public List<Agency> agencies(SignedIn person) {
        return person.role() == Role.PROVINCE_ADMINISTRATOR ? List.of() : reach.agencies(person);
    }

    /** The procedures an agency receives today, by code. */
    public List<Procedure> procedures(Agency agency) {
        return procedures.usedBy(agency);
    }

    /** Registers it, or says everything that is wrong. */
    @Transactional
    public CounterOutcome register(SignedIn person, CounterDossier given) {
        Set<CounterMistake> mistakes = EnumSet.noneOf(CounterMistake.class);
        mistakes.addAll(CounterRules.mistakes(given));
        Optional<Agency> agency = agencies.byCode(given.agency()).filter(agencies(person)::contains);
        Optional<Procedure> procedure = agency.flatMap(known -> procedures.usedBy(known, given.procedure()));
        if (agency.isEmpty()) {
            mistakes.add(CounterMistake.AGENCY_UNKNOWN);
        }
        if (procedure.isEmpty()) {
            mistakes.add(CounterMistake.PROCEDURE_UNKNOWN);
        }
        return mistakes.isEmpty()
                ? registered(person, given, agency.orElseThrow(), procedure.orElseThrow())
                : new CounterOutcome.Invalid(mistakes);
    }

    private CounterOutcome registered(SignedIn person, CounterDossier given, Agency agency, Procedure procedure) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate day = LocalDate.ofInstant(now, ProvinceTime.ZONE);
        NewDossier dossier = added(given, agency, procedure, now, day);
        long id = dossiers.find(dossier.received().key()).orElseThrow();
        audit.record(
                person.actor(),
                Act.CREATE,
                "dossier",
                agency.id() + "/" + id,
                Map.of("state", dossier.progress().state().column()));
        return new CounterOutcome.Registered(agency.id(), id, dossier.received().code());
    }

    /** A number that the agency's own software has used already is passed over. */
    private NewDossier added(CounterDossier given, Agency agency, Procedure procedure, Instant now, LocalDate day) {
        NewDossier dossier;
        do {
            String code = "%s-%s-%04d"
                    .formatted(
                            agency.code().toUpperCase(Locale.ROOT),
                            CODE_DAY.format(day),
                            serials.next(agency.id(), day));
            dossier = dossier(given, agency, procedure, code, now);
        } while (dossiers.add(List.of(dossier)).isEmpty());
        return dossier;
    }

    private NewDossier dossier(CounterDossier given, Agency agency, Procedure procedure, String code, Instant now) {
        TermClock.Running running = new TermClock.Running(agency.id(), procedure.id(), now, List.of());
        Optional<Instant> dueAt =
                given.accepted() ? terms.due(running, List.of()).map(Reckoned::dueAt) : Optional.empty();
        ReceiveDossier received = new ReceiveDossier(
                agency,
                agency,
                code,
                procedure,
                given.title().isEmpty() ? procedure.name() : given.title(),
                new Owner(given.ownerName(), text(given.ownerIdNumber()), text(given.ownerAddress())),
                given.components(),
                now,
                dueAt,
                Map.of());
        Submission submission = new Submission(
                given.channel().orElseThrow(), text(given.submitterName()), text(given.submitterPhone()));
        return NewDossier.own(received, given.accepted(), submission).reckoned(terms);
    }

    private static Optional<String> text(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
