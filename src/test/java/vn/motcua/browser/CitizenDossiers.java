package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.soap.Contract;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** Dossiers as an agency's software reports them, some of it in the past. */
final class CitizenDossiers {

    static final String PROCEDURE = "IT-HEN-01";
    static final String OWNER = "Nguyễn Thị Hồng Ánh";
    static final String ENDING = "6789";

    private final SoapClient soap;
    private final JdbcClient jdbc;

    CitizenDossiers(
            int port, JdbcClient jdbc, AgencyRegister agencies, AgencySecrets secrets, ProcedureCatalogue procedures) {
        Contract.prepare(agencies, secrets, procedures);
        this.soap = new SoapClient(port);
        this.jdbc = jdbc;
        Procedure.Sector sector = new Procedure.Sector("IT-02", "Quy hoạch và xây dựng");
        ProcedureContent content = ProcedureContent.named("Cấp giấy phép xây dựng nhà ở riêng lẻ tại đô thị", "IT-02");
        procedures.add(List.of(new NewProcedure(
                PROCEDURE,
                sector,
                "moi_don_vi",
                content.with(new ProcedureContent.Terms(Optional.of(new Term(10, TermUnit.WORKING_DAY)), List.of()))
                        .with(new ProcedureContent.Handling(
                                Optional.of("Giấy phép xây dựng"),
                                List.of(),
                                List.of("Chuyển phòng chuyên môn", "Thẩm định bản vẽ", "Trình lãnh đạo Sở ký duyệt"),
                                content.handling().ways())))));
    }

    /** Received so many days ago, due on that day; returns its code. */
    String received(LocalDate received, LocalDate due) throws Exception {
        DossierXml dossier = DossierXml.aDossier()
                .with("MaThuTuc", PROCEDURE)
                .with("HoTenChuHoSo", OWNER)
                .with("CMNDChuHoSo", "042090006789")
                .with("TenHoSo", "Xin phép xây nhà ở riêng lẻ của bà " + OWNER)
                .with("NgayTiepNhan", text(at(received, 8, 12)))
                .with("NgayHenTra", text(at(due, 17, 0)));
        say(SoapMessage.register(dossier.toString()));
        return dossier.code();
    }

    void step(String code, Instant at, String action, String from, String to, String note) throws Exception {
        Map<String, String> fields = Map.of(
                "MaHoSo", code,
                "NgayThucHien", text(at),
                "ThaoTac", action,
                "TenNguoiChuyen", from,
                "TenNguoiNhan", to,
                "YKien", note);
        StringBuilder xml = new StringBuilder("<data>");
        fields.forEach((name, value) -> xml.append("<%s value=\"%s\"/>".formatted(name, SoapMessage.escape(value))));
        say(SoapMessage.step(xml.append("</data>").toString()));
    }

    void status(String code, String status) throws Exception {
        say(SoapMessage.status(code, status));
    }

    void result(String code, Instant at) throws Exception {
        say(SoapMessage.result(code, text(at)));
    }

    /** As if the last status had been told so long ago. */
    void shiftLastStatus(String code, Duration ago) {
        String moved = "%d seconds".formatted(ago.toSeconds());
        jdbc.sql("""
            update dossier_event set happened_at = happened_at - :moved::interval
            where (agency_id, dossier_id, no) = (select agency_id, id, state_event from dossier where code = :code)
            """).param("moved", moved).param("code", code).update();
        jdbc.sql("""
            update dossier_supplement set requested_at = requested_at - :moved::interval
            where ended_at is null and (agency_id, dossier_id) = (select agency_id, id from dossier where code = :code)
            """).param("moved", moved).param("code", code).update();
    }

    /** A moment of a day in the province. */
    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(ProvinceTime.ZONE).toInstant();
    }

    static LocalDate today() {
        return LocalDate.now(ProvinceTime.ZONE);
    }

    private void say(SoapMessage message) throws Exception {
        assertThat(soap.call(message).text()).contains("<KetQua value=\"1\"/>");
    }

    private static String text(Instant moment) {
        return ProvinceTime.format(moment);
    }
}
