package vn.motcua.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.motcua.shared.ProvinceTime;

/** Says on the console how to try a demo system: the address, the secrets, and one call ready to paste. */
@Component
class DemoAnnouncement {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyMMdd-HHmmss");
    private static final String AGENCY = "sxd";
    private static final String PROCEDURE = "T-HTI-900999-TT";

    private final DemoSettings settings;
    private final Environment environment;
    private final Clock clock;

    DemoAnnouncement(DemoSettings settings, Environment environment, Clock clock) {
        this.settings = settings;
        this.environment = environment;
        this.clock = clock;
    }

    @EventListener
    void announce(ApplicationReadyEvent event) {
        if (settings.demo()) {
            System.out.println(text("http://localhost:" + environment.getProperty("local.server.port", "8080")));
        }
    }

    private String text(String base) {
        Instant now = clock.instant();
        String code = "TRY-" + STAMP.format(LocalDateTime.ofInstant(now, ProvinceTime.ZONE));
        return """

                Một Cửa · hệ thống thử nghiệm với dữ liệu trình diễn
                  Địa chỉ      %s
                  Mã xác thực  demo-<mã đơn vị>, ví dụ đơn vị sxd: demo-sxd, phường Trần Phú: demo-18070

                Gửi thử một hồ sơ (dán nguyên khối vào cửa sổ lệnh):

                %s

                rồi xem hồ sơ đó tại:

                  %s/tra-cuu?ma=%s
                """
                .formatted(base, call(base, code, now), base, code);
    }

    private String call(String base, String code, Instant now) {
        String folder = environment.getProperty("motcua.soap.folders", "/layouts/hatinh/dvc").split(",")[0];
        return """
                curl -s '%s%s/DVCServiceHoSo.asmx' -H 'Content-Type: text/xml; charset=utf-8' -H 'SOAPAction: "http://tempuri.org/ThemMoiHoSoDVC"' --data-binary @- <<'XML'
                <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ThemMoiHoSoDVC xmlns="http://tempuri.org/"><xml><![CDATA[<data>
                  <MaHoSo value="%s"/><HoTenChuHoSo value="Nguyễn Thị Ánh"/><CMNDChuHoSo value="042185001234"/>
                  <DiaChiChuHoSo value="Số 5 đường Phan Đình Phùng"/><NgayTiepNhan value="%s"/><NgayHenTra value="%s"/>
                  <MaThuTuc value="%s"/><TenHoSo value="Đề nghị cung cấp thông tin quy hoạch"/>
                  <ThanhPhanHoSo><TenThanhPhan value="Đơn đề nghị"/><TenThanhPhan value="Bản sao giấy tờ tùy thân"/></ThanhPhanHoSo>
                </data>]]></xml><madonvi>%s</madonvi><maxacthuc>demo-%s</maxacthuc></ThemMoiHoSoDVC></soap:Body></soap:Envelope>
                XML"""
                .formatted(
                        base,
                        folder,
                        code,
                        ProvinceTime.format(now),
                        ProvinceTime.format(now.plus(Duration.ofDays(14))),
                        PROCEDURE,
                        AGENCY,
                        AGENCY);
    }
}
