package vn.motcua;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierHistory.Change;
import vn.motcua.dossier.DossierLife;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Owner;
import vn.motcua.dossier.ProcessingStep;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

/** Dossiers in the database, told as their life goes: received, then statuses and steps, then returned. */
public final class DossierFixture {

    /** A procedure with a long name. */
    public static final String BUILDING_PERMIT = "IT-XD-01";

    /** A procedure of which the public knows nothing. */
    public static final String DENUNCIATION = "IT-TC-01";

    private static final String ADDRESS = "Số 12, đường Phan Đình Phùng, phường Trần Phú, thành phố Hà Tĩnh";
    private static final List<String> COMPONENTS = List.of(
            "Đơn đề nghị cấp giấy phép xây dựng", "Bản sao giấy tờ về quyền sử dụng đất", "Hai bộ bản vẽ thiết kế");

    private static final AtomicLong NEXT = new AtomicLong();

    /** What is received; dates in days from now. */
    public record Reception(
            String code,
            String sender,
            String handler,
            String procedure,
            String ownerName,
            @Nullable String idNumber,
            int receivedDay,
            @Nullable Integer dueDay) {

        public Reception handledBy(String agency) {
            return new Reception(code, sender, agency, procedure, ownerName, idNumber, receivedDay, dueDay);
        }

        public Reception of(String procedureCode) {
            return new Reception(code, sender, handler, procedureCode, ownerName, idNumber, receivedDay, dueDay);
        }

        public Reception owner(String name, @Nullable String number) {
            return new Reception(code, sender, handler, procedure, name, number, receivedDay, dueDay);
        }

        public Reception received(int day) {
            return new Reception(code, sender, handler, procedure, ownerName, idNumber, day, dueDay);
        }

        public Reception due(@Nullable Integer day) {
            return new Reception(code, sender, handler, procedure, ownerName, idNumber, receivedDay, day);
        }
    }

    /** A dossier that is there. */
    public record Dossier(ReceiveDossier received, long id) {

        public String code() {
            return received.code();
        }

        public Instant receivedAt() {
            return received.receivedAt();
        }
    }

    private final DossierLife life;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    public DossierFixture(JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.life = new DossierLife(jdbc, agencies, procedures);
        this.agencies = agencies;
        this.procedures = procedures;
        Procedure.Sector sector = new Procedure.Sector("IT-01", "Lĩnh vực thử");
        procedures.add(List.of(
                new NewProcedure(
                        BUILDING_PERMIT,
                        "Cấp giấy phép xây dựng mới đối với công trình không theo tuyến, nhà ở riêng lẻ tại đô thị",
                        sector,
                        "moi_don_vi",
                        Optional.empty(),
                        false),
                new NewProcedure(DENUNCIATION, "Giải quyết tố cáo", sector, "moi_don_vi", Optional.empty(), true)));
    }

    /** A code that no other test uses. */
    public static String newCode() {
        return "H27.IT-" + System.nanoTime() % 1_000_000 + "-" + NEXT.incrementAndGet();
    }

    /** Nguyễn Văn An's building permit at {@code agency}, received six days ago and due in four. */
    public static Reception aReception(String agency) {
        return new Reception(newCode(), agency, agency, BUILDING_PERMIT, "Nguyễn Văn An", "042 090 006789", -6, 4);
    }

    /** What an agency asks to store. */
    public ReceiveDossier command(Reception reception) {
        return new ReceiveDossier(
                agency(reception.handler()),
                agency(reception.sender()),
                reception.code(),
                procedure(reception.procedure()),
                "Xin phép xây nhà của " + reception.ownerName(),
                new Owner(reception.ownerName(), Optional.ofNullable(reception.idNumber()), Optional.of(ADDRESS)),
                COMPONENTS,
                day(reception.receivedDay()),
                Optional.ofNullable(reception.dueDay()).map(DossierFixture::day),
                Map.of());
    }

    public Dossier received(Reception reception) {
        ReceiveDossier command = command(reception);
        return new Dossier(command, life.begin(command));
    }

    public void status(Dossier dossier, DossierState state, Instant at) {
        life.goOn(dossier.received(), new Change.Status(state, at));
    }

    public void step(Dossier dossier, Instant at, String action, String from, String to, String note) {
        ProcessingStep step = new ProcessingStep(at, action, Optional.of(from), Optional.of(to), Optional.of(note));
        life.goOn(dossier.received(), new Change.Step(step));
    }

    public void returned(Dossier dossier, Instant at) {
        life.goOn(dossier.received(), new Change.Result(at));
    }

    /** 17:00 in the province, so many days from today. */
    public static Instant day(int fromToday) {
        return LocalDate.now(ProvinceTime.ZONE)
                .plusDays(fromToday)
                .atTime(17, 0)
                .atZone(ProvinceTime.ZONE)
                .toInstant();
    }

    private Agency agency(String code) {
        return agencies.byCode(code).orElseThrow();
    }

    private Procedure procedure(String code) {
        return procedures.all().stream()
                .filter(procedure -> procedure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
