package vn.motcua;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierState;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;

/** Dossiers in the database, told as their life goes: received, then statuses and steps, then returned. */
public final class DossierFixture {

    /** A procedure with a long name. */
    public static final String BUILDING_PERMIT = "IT-XD-01";

    /** A procedure of which the public knows nothing. */
    public static final String DENUNCIATION = "IT-TC-01";

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

        public Reception due(@Nullable Integer day) {
            return new Reception(code, sender, handler, procedure, ownerName, idNumber, receivedDay, day);
        }
    }

    /** A dossier that is there. */
    public record Dossier(int agencyId, long id, String code, Instant receivedAt) {}

    private final JdbcClient jdbc;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    public DossierFixture(JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.jdbc = jdbc;
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

    public Dossier received(Reception reception) {
        Instant receivedAt = day(reception.receivedDay());
        int agencyId = id(reception.handler());
        long id = jdbc.sql("""
            insert into dossier (agency_id, sender_id, code, procedure_id, title, owner_name,
                owner_id_number, owner_address, components, received_at, due_at, state, state_event,
                event_count, recorded_at)
            values (:agency, :sender, :code, :procedure, :title, :owner, :number::text,
                'Số 12, đường Phan Đình Phùng, phường Trần Phú, thành phố Hà Tĩnh',
                array['Đơn đề nghị cấp giấy phép xây dựng', 'Bản sao giấy tờ về quyền sử dụng đất',
                      'Hai bộ bản vẽ thiết kế'],
                :received, :due::timestamptz, 'received', 1, 1, :received)
            returning id
            """)
                .param("agency", agencyId)
                .param("sender", id(reception.sender()))
                .param("code", reception.code())
                .param("procedure", procedureId(reception.procedure()))
                .param("title", "Xin phép xây nhà của " + reception.ownerName())
                .param("owner", reception.ownerName())
                .param("number", reception.idNumber())
                .param("received", receivedAt.atOffset(ZoneOffset.UTC))
                .param(
                        "due",
                        reception.dueDay() == null
                                ? null
                                : day(reception.dueDay()).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        Dossier dossier = new Dossier(agencyId, id, reception.code(), receivedAt);
        event(dossier, "received", DossierState.RECEIVED, receivedAt, "{}");
        return dossier;
    }

    public void status(Dossier dossier, DossierState state, Instant at) {
        event(dossier, "status", state, at, "{}");
        jdbc.sql("update dossier set state = :state, finished_at = :finished::timestamptz where id = :id")
                .param("state", column(state))
                .param("finished", state.isFinished() ? at.atOffset(ZoneOffset.UTC) : null)
                .param("id", dossier.id())
                .update();
    }

    public void step(Dossier dossier, Instant at, String action, String from, String to, String note) {
        event(dossier, "step", null, at, """
            {"action": "%s", "fromPerson": "%s", "toPerson": "%s", "note": "%s"}
            """.formatted(action, from, to, note));
    }

    public void returned(Dossier dossier, Instant at) {
        event(dossier, "result", DossierState.RESULT_RETURNED, at, "{}");
        jdbc.sql("update dossier set state = 'result_returned', finished_at = :at, returned_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", dossier.id())
                .update();
    }

    /** 17:00 in the province, so many days from today. */
    public static Instant day(int fromToday) {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(10, ChronoUnit.HOURS)
                .plus(fromToday, ChronoUnit.DAYS);
    }

    private void event(Dossier dossier, String kind, @Nullable DossierState state, Instant at, String details) {
        jdbc.sql("""
            insert into dossier_event
                (agency_id, dossier_id, no, kind, state, happened_at, recorded_at, receipt, fingerprint, details)
            select :agency, :dossier, count(*) + 1, :kind, :state::text, :at, :at, 'fixture',
                   sha256(:print::bytea), :details::jsonb
            from dossier_event where agency_id = :agency and dossier_id = :dossier
            """)
                .param("agency", dossier.agencyId())
                .param("dossier", dossier.id())
                .param("kind", kind)
                .param("state", state == null ? null : column(state))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("print", String.valueOf(NEXT.incrementAndGet()))
                .param("details", details)
                .update();
    }

    private int id(String agencyCode) {
        return agencies.byCode(agencyCode).orElseThrow().id();
    }

    private int procedureId(String code) {
        return procedures.all().stream()
                .filter(procedure -> procedure.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String column(DossierState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
