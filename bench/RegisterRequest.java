import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The bytes of one call of ThemMoiHoSoDVC, in which only the code changes from call to call. */
final class RegisterRequest {

    /** Where the service is. */
    static final String ADDRESS = "/layouts/hatinh/dvc/DVCServiceHoSo.asmx";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String HEAD = """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Content-Type: text/xml; charset=utf-8\r
        SOAPAction: "http://tempuri.org/ThemMoiHoSoDVC"\r
        Content-Length: %d\r
        \r
        """;
    private static final String BODY = """
        <?xml version="1.0" encoding="utf-8"?>
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
        <ThemMoiHoSoDVC xmlns="http://tempuri.org/"><xml>%s</xml>\
        <madonvi>sxd</madonvi><maxacthuc>demo-sxd</maxacthuc></ThemMoiHoSoDVC></soap:Body></soap:Envelope>\
        """;
    private static final String DOCUMENT = """
        <data>
          <MaHoSo value="%s"/>
          <HoTenChuHoSo value="Nguyễn Thị Ánh Tuyết"/>
          <CMNDChuHoSo value="042185001234"/>
          <DiaChiChuHoSo value="Số 5, đường Phan Đình Phùng, tổ dân phố 3, phường Thành Sen, tỉnh Hà Tĩnh"/>
          <NgayTiepNhan value="%s 08:15:00"/>
          <NgayHenTra value="%s 17:00:00"/>
          <MaThuTuc value="T-HTI-900999-TT"/>
          <TenHoSo value="Đề nghị cung cấp thông tin quy hoạch xây dựng thửa đất số 123, tờ bản đồ số 45"/>
          <ThanhPhanHoSo>
            <TenThanhPhan value="Đơn đề nghị cung cấp thông tin quy hoạch"/>
            <TenThanhPhan value="Bản sao giấy tờ tùy thân"/>
            <TenThanhPhan value="Bản sao giấy chứng nhận quyền sử dụng đất"/>
          </ThanhPhanHoSo>
        </data>\
        """;

    private final byte[] bytes;
    private final int codeAt;

    /** All codes sent are as long as {@code code}. */
    RegisterRequest(String code) {
        this(ADDRESS, code);
    }

    RegisterRequest(String address, String code) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        String document = DOCUMENT.formatted(code, DAY.format(today), DAY.format(today.plusDays(10)));
        byte[] body = BODY.formatted(escaped(document)).getBytes(StandardCharsets.UTF_8);
        String head = HEAD.formatted(address, body.length);
        bytes = (head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        codeAt = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(code);
    }

    byte[] withCode(String code) {
        byte[] ascii = code.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, bytes, codeAt, ascii.length);
        return bytes;
    }

    static boolean isDone(String answer) {
        return answer.contains("&lt;Ma value=\"DA_TIEP_NHAN\"/&gt;") && answer.contains("&lt;LapLai value=\"0\"/&gt;");
    }

    /** As the libraries of agencies' software write a string parameter. */
    private static String escaped(String document) {
        return document.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
