package vn.motcua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.audit.Actor;
import vn.motcua.dossier.Counter;
import vn.motcua.dossier.CounterDossier;
import vn.motcua.dossier.CounterOutcome;
import vn.motcua.dossier.DossierDates;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.DossierMove;
import vn.motcua.dossier.MoveOrder;
import vn.motcua.dossier.MoveOutcome;
import vn.motcua.dossier.Submission;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.shared.ProvinceTime;

/** Registers a few dossiers at an agency's counter: one worked on, waiting, extended, refused, and one to collect. */
@Component
class DemoDesk {

    private static final int LATER = 60;

    private final Counter counter;
    private final DossierDesk desk;
    private final DossierDates dates;
    private final Clock clock;

    DemoDesk(Counter counter, DossierDesk desk, DossierDates dates, Clock clock) {
        this.counter = counter;
        this.desk = desk;
        this.dates = dates;
        this.clock = clock;
    }

    /** Nothing where the agency has no procedure whose term is in working days. */
    void fill(Agency agency) {
        SignedIn officer = new SignedIn(
                0,
                agency.code(),
                "Bộ phận một cửa",
                Role.AGENCY_ADMINISTRATOR,
                Optional.of(agency.id()),
                Set.of(agency.id()),
                Actor.SYSTEM);
        counter.procedures(agency).stream()
                .filter(procedure -> procedure.term().map(Term::unit).equals(Optional.of(TermUnit.WORKING_DAY)))
                .findFirst()
                .ifPresent(procedure -> fill(officer, agency, procedure));
    }

    private void fill(SignedIn officer, Agency agency, Procedure procedure) {
        Desk at = new Desk(officer, agency, procedure);
        at.registers("Nguyễn Thị Hoa", true, DossierMove.TAKE_UP);
        at.registers("Trần Văn Lâm", true, DossierMove.TAKE_UP, DossierMove.ASK_SUPPLEMENT);
        at.extend(at.registers("Lê Thị Mai", true, DossierMove.TAKE_UP));
        at.registers("Phan Văn Nam", false, DossierMove.REFUSE);
        at.registers("Võ Thị Oanh", true, DossierMove.TAKE_UP, DossierMove.SUBMIT, DossierMove.SIGN);
    }

    /** Who works on what, where. */
    private final class Desk {

        private final SignedIn officer;
        private final Agency agency;
        private final Procedure procedure;

        Desk(SignedIn officer, Agency agency, Procedure procedure) {
            this.officer = officer;
            this.agency = agency;
            this.procedure = procedure;
        }

        /** The dossier's key. */
        long registers(String owner, boolean accepted, DossierMove... moves) {
            CounterOutcome outcome = counter.register(officer, dossier(owner, accepted));
            if (!(outcome instanceof CounterOutcome.Registered(int _, long id, String _))) {
                throw new IllegalStateException("not registered: " + outcome);
            }
            for (int i = 0; i < moves.length; i++) {
                done(desk.move(officer, agency.id(), id, moves[i], order(i + 1, Optional.empty())));
            }
            return id;
        }

        /** After it was taken up. */
        void extend(long id) {
            LocalDate day =
                    LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE).plusDays(LATER);
            done(dates.extend(officer, agency.id(), id, order(2, Optional.of(day))));
        }

        private static void done(MoveOutcome outcome) {
            if (!(outcome instanceof MoveOutcome.Done)) {
                throw new IllegalStateException("not done: " + outcome);
            }
        }

        private CounterDossier dossier(String owner, boolean accepted) {
            return new CounterDossier(
                    agency.code(),
                    procedure.code(),
                    "",
                    owner,
                    "042190000001",
                    "Số 5, đường 26 tháng 3",
                    "",
                    "",
                    Optional.of(accepted ? Submission.Channel.COUNTER : Submission.Channel.POST),
                    List.of("Đơn đề nghị theo mẫu", "Bản sao giấy tờ kèm theo"),
                    accepted);
        }
    }

    private static MoveOrder order(int revision, Optional<LocalDate> day) {
        return new MoveOrder(
                revision,
                "Giấy tờ kèm theo chưa đủ để giải quyết.",
                List.of("Bản sao giấy tờ có chứng thực"),
                "15/VB",
                "",
                day);
    }
}
