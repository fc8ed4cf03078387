package vn.motcua.procedure.transfer;

import java.util.List;
import vn.motcua.procedure.transfer.Column.Choice;

/**
 * The sheets of a catalogue file. The first has one row a procedure; the others have as many as a procedure needs, each
 * under its code. A procedure that is to get a code has one beginning with {@code #}, different in each row.
 */
final class Layout {

    static final String CODE = "ma_thu_tuc";
    static final String NEW = "#";

    private static final List<Choice> YES_NO = List.of(new Choice("true", "Có"), new Choice("false", "Không"));

    private static final Column KEY =
            Column.text(CODE, "Mã thủ tục", "Mã của thủ tục ở trang Thủ tục; thủ tục mới ghi #1, #2…", 20);

    static final Sheet MAIN = new Sheet(
            "",
            "Thủ tục",
            List.of(
                    KEY,
                    Column.text("ten", "Tên thủ tục", "Bắt buộc", 60),
                    Column.text("ma_linh_vuc", "Mã lĩnh vực", "Bắt buộc; mã đã có trong danh mục lĩnh vực", 14),
                    Column.text("linh_vuc", "Lĩnh vực", "Tên lĩnh vực, để đọc cho dễ", 28),
                    Column.text(
                            "co_quan", "Mã đơn vị", "Bắt buộc; mã đơn vị, hoặc ubnd_huyen, ubnd_xa, moi_don_vi", 16),
                    Column.choice("cap_thuc_hien", "Cấp thực hiện", "Chọn một", Choices.LEVELS),
                    Column.choices(
                            "doi_tuong", "Đối tượng", "Một hoặc nhiều, cách nhau bằng dấu ;", Choices.APPLICANTS),
                    Column.text(
                            "thoi_han.so", "Thời hạn", "Số ngày (hoặc giờ); bỏ trống nếu giải quyết trong ngày", 10),
                    Column.choice("thoi_han.don_vi", "Đơn vị thời hạn", "Chọn một", Choices.UNITS),
                    Column.text("thoi_han.gio_cat", "Giờ cắt", "Chỉ khi giải quyết trong ngày, dạng 15:00", 10),
                    Column.choice(
                            "thoi_han.bo_sung",
                            "Khi bổ sung hồ sơ",
                            "Chọn một; bỏ trống: theo quy định chung",
                            Choices.SUPPLEMENT_RULES),
                    Column.text("so_bo_ho_so", "Số bộ hồ sơ", "Số; mặc định 1", 12),
                    Column.text("ket_qua", "Kết quả", "Giấy tờ người dân nhận được", 36),
                    Column.choices("cach_thuc", "Cách thức nộp", "Một hoặc nhiều, cách nhau bằng dấu ;", Choices.WAYS),
                    Column.text("muc_do_dvc_2016", "Mức độ (NĐ 43/2011)", "1, 2, 3 hoặc 4", 12),
                    Column.choice("muc_do_dvc_2022", "Dịch vụ công (NĐ 42/2022)", "Chọn một", Choices.LEVELS_2022),
                    Column.choice("nop_truc_tuyen", "Nộp trực tuyến", "Chọn một", Choices.ONLINE_KINDS),
                    Column.text(
                            "dia_chi_nop_truc_tuyen",
                            "Địa chỉ nộp trực tuyến",
                            "Chỉ khi nộp ở trang của đơn vị; bắt đầu bằng https://",
                            36),
                    Column.text("ma_tthc_quoc_gia", "Mã TTHC quốc gia", "Dạng 1.001193", 18),
                    Column.choice(
                            "ma_tthc_quoc_gia_tinh_trang", "Mã quốc gia đã xác minh", "Chọn một", Choices.CONFIRMED),
                    Column.choice("lien_thong_vpub", "Trình qua Văn phòng UBND tỉnh", "Có hoặc Không", YES_NO),
                    Column.choice("bao_mat", "Bảo mật", "Có với tố cáo: hồ sơ không tra cứu công khai được", YES_NO),
                    Column.text("ghi_chu", "Ghi chú", "Lưu ý cho người dân", 36)));

    static final Sheet PAPERS = new Sheet(
            "thanh_phan_ho_so",
            "Thành phần hồ sơ",
            List.of(
                    KEY,
                    Column.text("ten", "Giấy tờ", "Bắt buộc", 60),
                    Column.text("ban_chinh", "Số bản chính", "Số; mặc định 0", 12),
                    Column.text("ban_sao", "Số bản sao", "Số; mặc định 0", 12),
                    Column.choice("bat_buoc", "Bắt buộc", "Có hoặc Không; mặc định Có", YES_NO),
                    Column.text("mau_bieu", "Mẫu biểu", "Tên hoặc số của mẫu", 36)));

    static final Sheet FEES = new Sheet(
            "phi_le_phi",
            "Phí, lệ phí",
            List.of(
                    KEY,
                    Column.text("ten", "Tên phí, lệ phí", "Bắt buộc", 60),
                    Column.text("so_tien", "Số tiền (đồng)", "Số; bỏ trống nếu theo quy định", 16),
                    Column.text("ghi_chu", "Ghi chú", "", 36)));

    static final Sheet BASES = new Sheet(
            "can_cu",
            "Căn cứ pháp lý",
            List.of(
                    KEY,
                    Column.text("so_ky_hieu", "Số, ký hiệu", "Ví dụ 63/2010/NĐ-CP; có thể bỏ trống", 24),
                    Column.text("trich_yeu", "Tên văn bản", "Bắt buộc", 70)));

    static final Sheet STEPS = new Sheet(
            "trinh_tu",
            "Trình tự",
            List.of(KEY, Column.text("noi_dung", "Bước", "Bắt buộc; mỗi bước một dòng, theo thứ tự", 90)));

    /** Those with many rows a procedure. */
    static final List<Sheet> PARTS = List.of(PAPERS, FEES, BASES, STEPS);

    private Layout() {}
}
