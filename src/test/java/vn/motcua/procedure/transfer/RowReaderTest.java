package vn.motcua.procedure.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.procedure.CatalogueRules;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureContent.Applicant;
import vn.motcua.procedure.ProcedureContent.FormFile;
import vn.motcua.procedure.ProcedureContent.Level;
import vn.motcua.procedure.ProcedureContent.OnlineKind;
import vn.motcua.procedure.SampleContent;
import vn.motcua.procedure.transfer.ImportRow.FieldChange;
import vn.motcua.procedure.transfer.ProcedureRows.Line;

class RowReaderTest {

    @Test
    void readsWhatPeopleWriteForValues() {
        ReadProcedure read = read(Map.of(
                "cap_thuc_hien", "CẤP TỈNH",
                "doi_tuong", "Doanh nghiệp; cong dan viet nam ;",
                "muc_do_dvc_2022", "mot_phan",
                "lien_thong_vpub", "có",
                "thoi_han.don_vi", "Trong ngày",
                "thoi_han.gio_cat", "15h30"));

        assertThat(read.errors()).isEmpty();
        assertThat(read.content().reach().level()).contains(Level.PROVINCE);
        assertThat(read.content().reach().applicants()).isEqualTo(Set.of(Applicant.BUSINESS, Applicant.CITIZEN));
        assertThat(read.content().reach().throughOffice()).isTrue();
        assertThat(read.content().terms().term().flatMap(Term::cutOff)).contains(LocalTime.of(15, 30));
    }

    @Test
    void takesEmptyCellsForWhatIsUsual() {
        ReadProcedure read = read(Map.of("dia_chi_nop_truc_tuyen", "https://dichvucong.example.vn"));

        assertThat(read.content().papers().sets()).isOne();
        assertThat(read.content().service().online().kind()).isEqualTo(OnlineKind.AGENCY_PAGE);
        assertThat(read.content().terms().term()).isEmpty();
        assertThat(read.isNew()).isTrue();
    }

    @Test
    void keepsDenunciationsConfidentialWhenNothingIsSaid() {
        assertThat(read(Map.of("linh_vuc", "Giải quyết tố cáo"))
                        .content()
                        .reach()
                        .confidential())
                .isTrue();
        assertThat(read(Map.of("linh_vuc", "Giải quyết tố cáo", "bao_mat", "Không"))
                        .content()
                        .reach()
                        .confidential())
                .isFalse();
    }

    @Test
    void tellsEveryCellThatCannotBeRead() {
        ProcedureRows rows = new ProcedureRows(
                7,
                Map.of("thoi_han.so", "mười", "cap_thuc_hien", "trung ương", "so_bo_ho_so", "1,5"),
                Map.of("phi_le_phi", List.of(new Line(12, Map.of("ten", "Lệ phí", "so_tien", "50 nghìn")))));

        assertThat(RowReader.read(rows).errors())
                .containsExactlyInAnyOrder(
                        new RowError("Thủ tục", 7, "Thời hạn", "NOT_A_NUMBER", "mười"),
                        new RowError("Thủ tục", 7, "Đơn vị thời hạn", "MISSING", ""),
                        new RowError("Thủ tục", 7, "Cấp thực hiện", "UNKNOWN_VALUE", "Cấp tỉnh, Cấp huyện, Cấp xã"),
                        new RowError("Thủ tục", 7, "Số bộ hồ sơ", "NOT_A_NUMBER", "1,5"),
                        new RowError("Phí, lệ phí", 12, "Số tiền (đồng)", "NOT_A_NUMBER", "50 nghìn"));
    }

    @ParameterizedTest
    @CsvSource({"50000,50000", "50.000,50000", "1.200.000,1200000"})
    void readsMoneyAsPeopleWriteIt(String written, long amount) {
        ProcedureRows rows = new ProcedureRows(
                2, Map.of(), Map.of("phi_le_phi", List.of(new Line(2, Map.of("ten", "Lệ phí", "so_tien", written)))));

        assertThat(RowReader.read(rows).content().terms().fees().getFirst().amount())
                .contains(amount);
    }

    @ParameterizedTest
    @CsvSource({"25:00", "15.00", "chiều"})
    void refusesWhatIsNoTime(String written) {
        assertThat(read(Map.of("thoi_han.don_vi", "trong_ngay", "thoi_han.gio_cat", written))
                        .errors())
                .extracting(RowError::code)
                .containsExactly("NOT_A_TIME");
    }

    @Test
    void findsTheCellOfEachFlaw() {
        ProcedureRows rows = new ProcedureRows(
                3,
                Map.of("ma_linh_vuc", "LV01", "ma_tthc_quoc_gia", "abc"),
                Map.of(
                        "thanh_phan_ho_so",
                        List.of(new Line(5, Map.of("ten", "Đơn")), new Line(9, Map.of("ban_chinh", "1")))));
        ProcedureContent content = RowReader.read(rows).content();

        assertThat(FlawPlaces.of(CatalogueRules.wrong(content, Set.of("LV01")), rows))
                .contains(
                        new RowError("Thủ tục", 3, "Tên thủ tục", "MISSING", ""),
                        new RowError("Thủ tục", 3, "Mã TTHC quốc gia", "NOT_A_NATIONAL_CODE", ""),
                        new RowError("Thành phần hồ sơ", 9, "Giấy tờ", "MISSING", ""));
        assertThat(FlawPlaces.of(CatalogueRules.missing(content), rows))
                .contains(new RowError("Trình tự", 0, "", "MISSING", ""));
    }

    @Test
    void tellsWhatChangesInWords() {
        ProcedureContent before = SampleContent.complete("Tên cũ", "LV01");
        ProcedureContent after = SampleContent.withResult(before, "Giấy phép")
                .with(new ProcedureContent.Papers(before.papers().components().subList(0, 1), 2));

        assertThat(Changes.between(stated(before), stated(after)))
                .containsExactly(
                        new FieldChange("Số bộ hồ sơ", "1", "2"),
                        new FieldChange("Kết quả", "Giấy khai sinh", "Giấy phép"),
                        new FieldChange("Thành phần hồ sơ", "Bản sao giấy tờ · 0 · 2 · false", "(1)"));
        assertThat(Changes.between(stated(before), stated(before))).isEmpty();
    }

    @Test
    void keepsTheFormsOfPapersThatKeepTheirNames() {
        ProcedureContent plain = SampleContent.complete("Tên", "LV01");
        ProcedureContent.Component first = plain.papers().components().getFirst();
        FormFile form = new FormFile(7, "to-khai.pdf", "application/pdf", 10, "ab".repeat(32));
        ProcedureContent before = plain.with(List.of(form))
                .with(new ProcedureContent.Papers(
                        List.of(new ProcedureContent.Component(first.name(), 1, 0, true, first.form(), Optional.of(7))),
                        1));

        ProcedureContent kept = FormsKept.from(before, plain);

        assertThat(kept.forms()).containsExactly(form);
        assertThat(kept.papers().components())
                .extracting(ProcedureContent.Component::formFile)
                .containsExactly(Optional.of(7), Optional.empty());
    }

    private static StatedProcedure stated(ProcedureContent content) {
        return new StatedProcedure("SXD-0001", "sxd", "Hộ tịch", content);
    }

    private static ReadProcedure read(Map<String, String> cells) {
        return RowReader.read(new ProcedureRows(2, cells, Map.of()));
    }
}
