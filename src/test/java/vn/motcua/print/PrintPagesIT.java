package vn.motcua.print;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Dossier;
import vn.motcua.MotCuaIT;
import vn.motcua.SignedInClient;
import vn.motcua.SiteClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

/** Who gets which form, and that readings behind login are written down. */
@MotCuaIT
class PrintPagesIT {

    private static final Pattern TICKET = Pattern.compile("name=\"ve\" value=\"([^\"]+)\"");

    private final JdbcClient jdbc;
    private final DossierFixture dossiers;
    private final int agency;
    private final int port;

    PrintPagesIT(JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue procedures, @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.dossiers = new DossierFixture(jdbc, agencies, procedures);
        this.agency = agencies.byCode("sxd").orElseThrow().id();
        this.port = port;
    }

    @Test
    void anOwnerGetsTheReceipt() throws IOException {
        Dossier dossier = dossiers.received(aReception("sxd"));
        SiteClient site = new SiteClient(port);
        Matcher ticket = TICKET.matcher(site.post("/tra-cuu", Map.of("ma", dossier.code(), "so", "6789"))
                .body());
        assertThat(ticket.find()).isTrue();

        var receipt = site.postForBytes("/ban-in/giay-tiep-nhan", Map.of("ve", ticket.group(1)));

        assertThat(receipt.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(receipt.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(text(receipt.body())).contains("Nguyễn Văn An", dossier.code(), "Phan Đình Phùng");
        assertThat(site.post("/ban-in/giay-tiep-nhan", Map.of("ve", "x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anOfficerPrintsWhatIsThereAndThatIsWrittenDown() throws IOException {
        Dossier dossier = dossiers.received(aReception("sxd"));
        String address = "/quan-tri/ho-so/" + agency + "/" + dossier.id() + "/in";
        SignedInClient officer = SignedInClient.as("sxd", port);

        assertThat(officer.get(address).body())
                .contains(dossier.code(), "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Mẫu số 06")
                .doesNotContain("Phiếu từ chối", "Nguyễn Văn An");
        assertThat(text(officer.getBytes(address + "/phieu-kiem-soat").body())).contains("Nguyễn Văn An");
        assertThat(officer.get(address + "/tu-choi-tiep-nhan").statusCode()).isEqualTo(404);
        assertThat(officer.get(address + "/khong-co").statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("""
            select count(*) from audit_entry
            where actor = 'account:sxd' and kind = 'dossier-form' and subject = :subject
            """)
                        .param("subject", agency + "/" + dossier.id())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void nobodyPrintsDossiersOfOtherAgencies() {
        Dossier dossier = dossiers.received(aReception("sxd"));
        String address = "/quan-tri/ho-so/" + agency + "/" + dossier.id() + "/in/giay-tiep-nhan";

        assertThat(SignedInClient.as("stc", port).get(address).statusCode()).isEqualTo(404);
        assertThat(SignedInClient.as("vpub", port).get(address).statusCode()).isEqualTo(404);
        assertThat(SignedInClient.as("lanhdao", port).get(address).statusCode()).isEqualTo(403);
        assertThat(SignedInClient.as("quantri", port).get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void theBookIsExportedForPrintingAndForReckoning() throws IOException {
        Dossier dossier = dossiers.received(aReception("snn"));
        LocalDate day = LocalDate.ofInstant(dossier.receivedAt(), ProvinceTime.ZONE);
        String query = "/quan-tri/so-theo-doi/tep?don-vi=snn&tu=" + day + "&den=" + day + "&dang=";
        SignedInClient province = SignedInClient.as("quantri", port);

        assertThat(text(province.getBytes(query + "pdf").body())).contains("SỔ THEO DÕI HỒ SƠ", "Nguyễn Văn An");
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(province.getBytes(query + "xlsx").body()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Mã hồ sơ");
            assertThat(rows.stream().map(row -> row.getCellText(1))).contains(dossier.code());
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where kind = 'dossier-book' and subject = :subject")
                        .param("subject", "snn " + day + " " + day)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theBookIsRefusedForOtherAgenciesAndWrongDays() {
        SignedInClient officer = SignedInClient.as("sxd", port);

        assertThat(officer.get("/quan-tri/so-theo-doi/tep?don-vi=stc&tu=2026-01-01&den=2026-01-31")
                        .body())
                .contains("Chọn một đơn vị trong phạm vi của bạn");
        assertThat(officer.get("/quan-tri/so-theo-doi/tep?don-vi=sxd&tu=2026-02-01&den=2026-01-31")
                        .body())
                .contains("Ngày cuối phải từ ngày đầu trở đi");
    }

    private static String text(byte[] content) throws IOException {
        assertThat(new String(content, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
