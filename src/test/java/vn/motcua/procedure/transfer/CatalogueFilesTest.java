package vn.motcua.procedure.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.procedure.CatalogueFile;
import vn.motcua.procedure.CatalogueRules;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.SampleContent;

class CatalogueFilesTest {

    private static final ClassPathResource SAMPLE = new ClassPathResource("demo/procedures-sample.json");

    @Test
    void whatIsWrittenAsExcelIsReadAsTheSame() throws Exception {
        List<StatedProcedure> all = sample();

        List<ReadProcedure> read =
                WorkbookReader.read(workbook(all)).stream().map(RowReader::read).toList();

        assertThat(read).allSatisfy(procedure -> assertThat(procedure.errors()).isEmpty());
        assertSame(read, all);
    }

    @Test
    void whatIsWrittenAsJsonIsReadAsTheSame() throws Exception {
        List<StatedProcedure> all = sample();

        List<ReadProcedure> read =
                JsonFile.read(json(all)).stream().map(RowReader::read).toList();

        assertThat(read).allSatisfy(procedure -> assertThat(procedure.errors()).isEmpty());
        assertSame(read, all);
    }

    @Test
    void theSampleCatalogueIsReadAsTheProgramItselfReadsIt() throws Exception {
        List<NewProcedure> known = CatalogueFile.read(SAMPLE);

        List<ReadProcedure> read = JsonFile.read(SAMPLE.getContentAsByteArray()).stream()
                .map(RowReader::read)
                .toList();

        assertThat(read).flatExtracting(ReadProcedure::errors).isEmpty();
        assertThat(read)
                .extracting(ReadProcedure::code)
                .isEqualTo(known.stream().map(NewProcedure::code).toList());
        assertThat(read)
                .extracting(ReadProcedure::content)
                .isEqualTo(known.stream()
                        .map(NewProcedure::content)
                        .map(CatalogueRules::normal)
                        .toList());
    }

    @Test
    void theProgramItselfReadsWhatIsWrittenAsJson() throws Exception {
        StatedProcedure complete = complete();
        byte[] json = json(List.of(complete));

        assertThat(CatalogueFile.read(new org.springframework.core.io.ByteArrayResource(json)))
                .extracting(NewProcedure::content)
                .containsExactly(complete.content());
    }

    @Test
    void theTemplateHasHeadingsListsAndNotesAndNoProcedure() throws Exception {
        byte[] template = workbook(List.of());

        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> WorkbookReader.read(template))
                .satisfies(refused ->
                        assertThat(refused.errors()).extracting(RowError::code).containsExactly("EMPTY"));
        String main = part(template, "xl/worksheets/sheet1.xml");
        assertThat(main).contains("<dataValidation ", "!$A$2:$A$4</formula1>", "<pane ");
        assertThat(part(template, "xl/workbook.xml"))
                .contains("Thủ tục", "Thành phần hồ sơ", "Phí, lệ phí", "Căn cứ pháp lý", "Trình tự", "Hướng dẫn");
        assertThat(part(template, "xl/comments1.xml")).contains("Bắt buộc");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThat(refusal("không phải tệp Excel".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("NOT_A_WORKBOOK");
        assertThat(refusal(new byte[0])).isEqualTo("NOT_A_WORKBOOK");
    }

    @Test
    void refusesAWorkbookThatUnpacksToTooMuch() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i <= ZipGuard.MAX_UNPACKED / zeros.length; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1024 * 1024);
        assertThat(refusal(bytes.toByteArray())).isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void refusesAWorkbookWithEntities() throws Exception {
        for (java.nio.charset.Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.write("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
                        .getBytes(charset));
            }
            assertThat(refusal(bytes.toByteArray())).isEqualTo("NOT_A_WORKBOOK");
        }
    }

    @Test
    void namesTheSheetThatIsMissing() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "MotCua", "1.0")) {
            workbook.newWorksheet("Trang khác").value(0, 0, "Tên");
        }
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> WorkbookReader.read(bytes.toByteArray()))
                .satisfies(refused -> assertThat(refused.errors())
                        .containsExactly(new RowError("", 0, "", "NO_SUCH_SHEET", "Thủ tục")));
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> JsonFile.read("{".getBytes(StandardCharsets.UTF_8)))
                .withMessage("NOT_JSON");
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> JsonFile.read("{\"khac\": 1}".getBytes(StandardCharsets.UTF_8)))
                .withMessage("EMPTY");
    }

    @Test
    void writesJsonWithNumbersAndFlags() throws Exception {
        var written = JsonMapper.shared()
                .readTree(json(List.of(complete())))
                .path("thu_tuc")
                .get(0);

        assertThat(written.path("so_bo_ho_so").isNumber()).isTrue();
        assertThat(written.path("lien_thong_vpub").isBoolean()).isTrue();
        assertThat(written.path("doi_tuong").isArray()).isTrue();
        assertThat(written.path("thoi_han").path("gio_cat").asString()).isEqualTo("15:00");
        assertThat(written.path("can_cu").get(0).path("so_ky_hieu").asString()).isEqualTo("123/2015/NĐ-CP");
    }

    private static List<StatedProcedure> sample() throws IOException {
        List<StatedProcedure> all = new ArrayList<>();
        CatalogueFile.read(SAMPLE).stream()
                .map(procedure -> new StatedProcedure(
                        procedure.code(),
                        procedure.owner(),
                        procedure.sector().name(),
                        CatalogueRules.normal(procedure.content())))
                .forEach(all::add);
        all.add(complete());
        return all;
    }

    private static StatedProcedure complete() {
        ProcedureContent content = SampleContent.complete("Đăng ký khai sinh\n(có yếu tố nước ngoài)", "LV01");
        return new StatedProcedure("SXD-0001", "sxd", "Hộ tịch", content);
    }

    private static void assertSame(List<ReadProcedure> read, List<StatedProcedure> written) {
        assertThat(read)
                .extracting(ReadProcedure::code)
                .isEqualTo(written.stream().map(StatedProcedure::code).toList());
        assertThat(read)
                .extracting(ReadProcedure::owner)
                .isEqualTo(written.stream().map(StatedProcedure::owner).toList());
        assertThat(read)
                .extracting(ReadProcedure::content)
                .isEqualTo(written.stream().map(StatedProcedure::content).toList());
    }

    private static byte[] workbook(List<StatedProcedure> procedures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(procedures.iterator(), out);
        return out.toByteArray();
    }

    private static byte[] json(List<StatedProcedure> procedures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<StatedProcedure> all = procedures.iterator();
        JsonFile.write(all, out);
        return out.toByteArray();
    }

    private static String refusal(byte[] file) {
        try {
            WorkbookReader.read(file);
            return "";
        } catch (FileRefused e) {
            return e.errors().getFirst().code();
        }
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            return HtmlUtils.htmlUnescape(
                    new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
