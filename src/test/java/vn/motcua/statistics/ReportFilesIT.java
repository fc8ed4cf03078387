package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;
import static vn.motcua.DossierFixture.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaIT;
import vn.motcua.SignedInClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.CsvText;
import vn.motcua.shared.ProvinceTime;

/** Files say what the page of the same address says, to whom may see it. */
@MotCuaIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFilesIT {

    private static final String INNER = "/quan-tri/thong-ke/bao-cao/tep?";
    private static final String PROCEDURE = "IT-TEP-01";
    private static final Pattern TOTAL = Pattern.compile("(?s)<tr[^>]*>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<td[^>]*>(.*?)</td>");

    private final LocalDate today = LocalDate.now(ProvinceTime.ZONE);
    private final Period period =
            new Period(YearMonth.from(today).minusMonths(1).atDay(1), today);

    private final Reports reports;
    private final ReportAddresses addresses;
    private final DossierFixture dossiers;
    private final ReportQuestion question;
    private final int port;

    ReportFilesIT(
            Reports reports,
            ReportAddresses addresses,
            JdbcClient jdbc,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            @LocalServerPort int port) {
        this.reports = reports;
        this.addresses = addresses;
        this.dossiers = new DossierFixture(jdbc, agencies, procedures);
        procedures.add(List.of(new NewProcedure(
                PROCEDURE,
                "Cấp phép thử tệp",
                new Procedure.Sector("IT-TEP", "Lĩnh vực tệp"),
                "moi_don_vi",
                Optional.empty(),
                false)));
        this.question = ReportQuestion.ofProvince(period)
                .ofProcedure(procedures.byCode(PROCEDURE).orElseThrow().id());
        this.port = port;
    }

    @BeforeAll
    void tellDossiers() {
        for (String agency : List.of("sxd", "stc", "436")) {
            for (int i = 0; i < 4; i++) {
                dossiers.received(aReception(agency).of(PROCEDURE).due(i - 2));
            }
            DossierFixture.Dossier done =
                    dossiers.received(aReception(agency).of(PROCEDURE).due(-3));
            dossiers.returned(done, day(-1));
        }
    }

    @Test
    void libreOfficeSeesTheTotalsOfTheReport() throws Exception {
        SignedInClient leader = SignedInClient.as("lanhdao", port);
        byte[] book = leader.getBytes(INNER + addresses.query(question) + "&dang=xlsx")
                .body();
        List<String> screen = TOTAL.matcher(leader.get("/quan-tri/thong-ke/bao-cao?" + addresses.query(question))
                        .body())
                .results()
                .reduce((_, last) -> last)
                .map(row -> CELL.matcher(row.group(1))
                        .results()
                        .map(cell -> cell.group(1).replaceAll("<[^>]*>|\\s", ""))
                        .toList())
                .orElseThrow();

        List<CsvText.Row> rows = LibreOffice.rows(book);

        Figures total = reports.report(question).total().figures();
        List<String> shown = TableForm.II06A.columns().stream()
                .flatMap(column -> column.opens().stream())
                .map(column -> Long.toString(total.of(column)))
                .toList();
        CsvText.Row last = rows.getLast();
        assertThat(last.cell(1)).isEqualTo("Tổng số");
        assertThat(last.cells().subList(2, 2 + shown.size())).isEqualTo(shown).contains("15", "3", "12");
        assertThat(screen).containsSequence(shown);
        assertThat(Double.parseDouble(last.cell(2 + shown.size()).replace("%", "")))
                .isZero();
        assertThat(rows).anySatisfy(row -> assertThat(row.cells()).contains("(3)=(4)+(5)+(6)", "(13)"));
        assertThat(rows.getFirst().cell(0)).startsWith("Tình hình, kết quả giải quyết thủ tục hành chính tại");
        assertThat(rows.stream().map(row -> row.cell(0)))
                .anyMatch(text -> text.startsWith("Cách tính hạn: theo thủ tục"));
    }

    @Test
    void csvHasTheRowsOfTheReport() {
        List<CsvText.Row> rows = CsvText.rows(new String(
                SignedInClient.as("lanhdao", port)
                        .getBytes(INNER + addresses.query(question.by(Grouping.SECTOR)) + "&dang=csv&lang=en")
                        .body(),
                StandardCharsets.UTF_8));

        assertThat(rows.getFirst().cells()).contains("Sector, by level", "Finished – Late");
        assertThat(rows.stream().map(row -> row.cell(0))).contains("A", "B", "1");
        assertThat(rows.getLast().cell(2)).isEqualTo("15");
    }

    @Test
    void thePdfIsTheOfficialForm() throws IOException {
        String province = pdf("lanhdao", question.by(Grouping.SECTOR));
        assertThat(province)
                .contains("Biểu số II.06c/VPCP/KSTT", "Đơn vị nhận báo cáo: Văn phòng Chính phủ")
                .contains("từ ngày " + SheetWords.day(period.from()) + " đến ngày " + SheetWords.day(period.to()))
                .contains("(7)=(8)+(9)+(10)", "Lĩnh vực tệp", "Tổng số 15", "THỦ TRƯỞNG ĐƠN VỊ")
                .doesNotContain("Tỷ lệ");
        ReportQuestion own =
                addresses.read(Map.of("don-vi", "sxd", "ky", "2026-11")).question();
        assertThat(pdf("sxd", own)).contains("Biểu số II.06a/VPCP/KSTT", "Đơn vị báo cáo: Sở Xây dựng");
        ReportQuestion below = addresses
                .read(Map.of("don-vi", "436", "pham-vi", "ca-cap-duoi"))
                .question();
        assertThat(pdf("436", below))
                .contains("Biểu số II.06b/VPCP/KSTT", "và các đơn vị trực thuộc".toUpperCase(SheetPdf.LANGUAGE));
    }

    @Test
    void everybodyGetsRoundedFigures() {
        List<CsvText.Row> rows = CsvText.rows(new SignedInClient(port)
                .get("/thong-ke/tep?" + addresses.query(question) + "&dang=csv")
                .body());

        CsvText.Row unit = rows.stream()
                .filter(row -> row.cell(1).equals("Sở Xây dựng"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.cell(2)).isEqualTo("5");
        assertThat(Stream.concat(Stream.of(unit), Stream.of(rows.getLast()))
                        .flatMap(row -> IntStream.range(2, 13).mapToObj(row::cell)))
                .allMatch(cell -> Integer.parseInt(cell) % PublicFigures.STEP == 0);
        assertThat(unit.cell(13)).isEmpty();
    }

    @Test
    void figuresOfOthersAreGivenToNobody() {
        SignedInClient agency = SignedInClient.as("sxd", port);

        assertThat(agency.get(INNER + "don-vi=stc&dang=csv").statusCode()).isEqualTo(404);
        assertThat(agency.get(INNER + "don-vi=sxd&dang=doc").statusCode()).isEqualTo(404);
        assertThat(agency.get(INNER + "dang=csv").body()).doesNotContain("Sở Tài chính");
        assertThat(SignedInClient.as("vpub", port)
                        .get(INNER + "don-vi=sxd&dang=csv")
                        .statusCode())
                .isEqualTo(404);
    }

    private String pdf(String person, ReportQuestion asked) throws IOException {
        byte[] content = SignedInClient.as(person, port)
                .getBytes(INNER + addresses.query(asked) + "&dang=pdf")
                .body();
        try (PDDocument document = Loader.loadPDF(content)) {
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
