package vn.motcua.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.agency.MemoryAgencies;
import vn.motcua.dossier.BookLine;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Owner;

/** What can be read in printed forms; the documents land in {@code target/print}, to be looked at. */
class FormSheetsTest {

    private final FormSheets sheets = sheets("https://dichvucong.example.vn");

    @Test
    void aReceiptSaysWhatWasHandedInAndUntilWhen() throws IOException {
        String text = text(print(Form.RECEIPT, SampleFiles.received(2026)));

        assertThat(text)
                .contains("Mẫu số 01", "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "H27.16-260205-0001")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH", "SỞ XÂY DỰNG", "Hà Tĩnh, ngày 05 tháng 02 năm 2026")
                .contains("Nguyễn Thị Ánh Tuyết", "042190006789", "Số 12, đường Phan Đình Phùng")
                .contains("Hai bộ bản vẽ thiết kế xây dựng", "15 ngày làm việc", "14 giờ 05 phút, ngày 05 tháng 02")
                .contains("17 giờ 00 phút, ngày 25 tháng 02 năm 2026", "NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ")
                .contains("Thông tư số 03/2025/TT-VPCP");
    }

    @Test
    void aReceiptOfAnOnlineDossierNamesWhoHandedItInAndAsksNoSignature() throws IOException {
        assertThat(text(print(Form.RECEIPT, SampleFiles.online())))
                .contains("Trần Văn Bảy", "0912 345 678")
                .doesNotContain("NGƯỜI NỘP HỒ SƠ");
    }

    @Test
    void aRequestForASupplementSaysWhatIsMissingAndWhy() throws IOException {
        assertThat(text(print(Form.SUPPLEMENT, SampleFiles.received(2026))))
                .contains("Mẫu số 02", "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ")
                .contains("Bản vẽ mặt cắt móng, tỷ lệ 1/50", "Sơ đồ đấu nối cấp nước")
                .contains("Bản vẽ thiếu mặt cắt móng và sơ đồ cấp nước.", "Phạm Quốc Dũng", "NGƯỜI HƯỚNG DẪN");
    }

    @Test
    void aRefusalSaysWhy() throws IOException {
        assertThat(text(print(Form.REFUSAL, SampleFiles.of(2026, DossierState.REFUSED))))
                .contains("Mẫu số 03", "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ")
                .contains("Không thuộc thẩm quyền giải quyết của Sở Xây dựng.", "Lê Thị Hoa");
    }

    @Test
    void anApologySaysTheOldAndTheNewDayAndWhy() throws IOException {
        assertThat(text(print(Form.APOLOGY, SampleFiles.received(2026))))
                .contains("Mẫu số 04", "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN", "15/PXL")
                .contains("17 giờ 00 phút, ngày 25 tháng 02 năm 2026", "17 giờ 00 phút, ngày 11 tháng 3 năm 2026")
                .contains("Chờ ý kiến của cơ quan phòng cháy", "đề nghị gia hạn", "(Ký tên, đóng dấu)");
    }

    @Test
    void aControlSlipFollowsTheDossierFromHandToHand() throws IOException {
        assertThat(cells(print(Form.CONTROL_SLIP, SampleFiles.received(2026))))
                .contains("Mẫu số 06", "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ")
                .contains("Lê Thị Hoa", "Phạm Quốc Dũng", "07 giờ 40 phút, ngày 06 tháng 02 năm 2026", "Trước hạn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016 | Quyết định số 09/2015/QĐ-TTg | VĂN BẢN XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
                "2019 | Thông tư số 01/2018/TT-VPCP | PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
                "2026 | Thông tư số 03/2025/TT-VPCP | VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN"
            })
    void aFormFollowsTheRulesOfItsDossiersDay(int year, String basis, String title) throws IOException {
        String text = text(print(Form.APOLOGY, SampleFiles.received(year)));

        assertThat(text).contains(basis, title);
        assertThat(text.contains("Mẫu số")).isEqualTo(year > 2016);
        assertThat(text(print(Form.CONTROL_SLIP, SampleFiles.received(year)))
                        .contains(year == 2019 ? "Mẫu số 05" : "Mẫu số 06"))
                .isEqualTo(year > 2016);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsOnOnePageWithItsLettersInside(Form form) throws IOException {
        DossierState state = form == Form.REFUSAL ? DossierState.REFUSED : DossierState.IN_PROGRESS;
        byte[] content = print(form, SampleFiles.of(2026, state));

        try (PDDocument document = Loader.loadPDF(content)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("Tinos");
            }
        }
        assertThat(content.length).isLessThan(150_000);
    }

    @Test
    void namesAreWordsAndNothingElse() throws IOException {
        String name = "<img src='file:///etc/passwd'/>${7*7}\u0001 & Công ty \"Sông La\"";

        assertThat(text(print(Form.RECEIPT, SampleFiles.ownedBy(name))))
                .contains("<img src='file:///etc/passwd'/>${7*7}", "& Công ty \"Sông La\"");
    }

    @Test
    void aQrCodeIsThereWhereThePortalKnowsItsAddressOnly() throws IOException {
        assertThat(text(print(Form.RECEIPT, SampleFiles.received(2026)))).contains("Quét mã QR");
        assertThat(text(sheets("").print(Form.RECEIPT, SampleFiles.received(2026))))
                .doesNotContain("Quét mã QR");
    }

    @Test
    void aBookHasALineForEachDossierAndItsHeadOnEveryPage() throws IOException {
        List<BookLine> lines =
                IntStream.rangeClosed(1, 60).mapToObj(FormSheetsTest::line).toList();
        byte[] content = sheets.book(SampleFiles.CONSTRUCTION, "Hồ sơ tiếp nhận từ ngày 01/02/2026", lines);
        Files.write(folder().resolve("book.pdf"), content);

        try (PDDocument document = Loader.loadPDF(content)) {
            assertThat(document.getNumberOfPages()).isBetween(3, 8);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            assertThat(last.getText(document)).contains("Mã hồ sơ", "MA-60");
        }
        assertThat(cells(content)).contains("SỔ THEO DÕI HỒ SƠ", "Mẫu số 07", "MA-1", "0912 345 678");
    }

    private static BookLine line(int number) {
        return new BookLine(
                new DossierId(1, number),
                "MA-" + number,
                SampleFiles.procedure(),
                SampleFiles.CONSTRUCTION,
                new Owner("Nguyễn Văn " + number, Optional.empty(), Optional.of("Phường Trần Phú")),
                SampleFiles.online().submission(),
                SampleFiles.at("2026-02-05T14:05"),
                Optional.of(SampleFiles.at("2026-02-25T17:00")),
                Optional.empty(),
                DossierState.IN_PROGRESS);
    }

    private byte[] print(Form form, DossierFile file) throws IOException {
        assertThat(form.isFor(file)).isTrue();
        byte[] content = sheets.print(form, file);
        String year = Regime.at(file.dossier().receivedAt()).name();
        Files.write(folder().resolve(form.address() + "-" + year + ".pdf"), content);
        return content;
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target/print"));
    }

    /** As people read it, line by line. */
    private static String text(byte[] content) throws IOException {
        return read(content, true);
    }

    /** As people read tables, cell by cell. */
    private static String cells(byte[] content) throws IOException {
        return read(content, false);
    }

    private static String read(byte[] content, boolean byLine) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(byLine);
            return reader.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static FormSheets sheets(String address) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/print");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        Clock clock = Clock.fixed(SampleFiles.at("2026-03-12T08:00"), ZoneOffset.UTC);
        FormHeads heads = new FormHeads(new MemoryAgencies().register(), texts, "tỉnh Hà Tĩnh", address);
        return new FormSheets(heads, new PrintTemplates(), new Pdf(), texts, clock);
    }
}
