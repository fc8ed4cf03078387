package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The texts that agencies' programs compare with: nobody renames one by accident. */
class CodesTest {

    @Test
    void namesEveryOutcomeOfACallOnce() {
        assertThat(Arrays.stream(ResultCode.values()).map(ResultCode::text))
                .containsExactlyInAnyOrder(
                        "DA_TIEP_NHAN",
                        "DA_CAP_NHAT_TRANG_THAI",
                        "DA_TRA_KET_QUA",
                        "DA_GHI_QUA_TRINH",
                        "DA_DINH_CHINH",
                        "SAI_XAC_THUC",
                        "MA_XAC_THUC_HET_HAN",
                        "SAI_MOI_TRUONG",
                        "MANG_KHONG_DUOC_PHEP",
                        "DON_VI_NGUNG_HOAT_DONG",
                        "QUA_HAN_MUC",
                        "XML_KHONG_HOP_LE",
                        "JSON_KHONG_HOP_LE",
                        "YEU_CAU_KHONG_HOP_LE",
                        "KHONG_CO_DIA_CHI",
                        "SAI_PHUONG_THUC",
                        "SAI_KIEU_NOI_DUNG",
                        "SAI_KIEU_TRA_LOI",
                        "DU_LIEU_KHONG_HOP_LE",
                        "QUA_DUNG_LUONG",
                        "TRANG_THAI_KHONG_HOP_LE",
                        "HO_SO_DA_TON_TAI",
                        "KHONG_TIM_THAY_HO_SO",
                        "TRANG_THAI_KHONG_CHO_PHEP",
                        "KHONG_TIM_THAY_TEP",
                        "KHONG_CO_PHAN_TEP",
                        "SAI_DO_DAI_PHAN_TEP",
                        "PHAN_TEP_HONG",
                        "PHAN_TEP_KHAC_NOI_DUNG",
                        "TEP_CHUA_DU_PHAN",
                        "TEP_KHONG_KHOP",
                        "HE_THONG_BAN",
                        "LOI_HE_THONG");
    }

    @Test
    void invitesToSendAgainOnlyWhereThatMayHelp() {
        assertThat(Arrays.stream(ResultCode.values()).filter(ResultCode::resend))
                .containsExactlyInAnyOrder(
                        ResultCode.QUOTA_EXCEEDED,
                        ResultCode.DOSSIER_NOT_FOUND,
                        ResultCode.PART_DAMAGED,
                        ResultCode.UPLOAD_INCOMPLETE,
                        ResultCode.SYSTEM_BUSY,
                        ResultCode.SYSTEM_FAULT);
    }

    @Test
    void namesEveryMistakeInAFieldOnce() {
        assertThat(Arrays.stream(FieldErrorCode.values()).map(FieldErrorCode::text))
                .containsExactlyInAnyOrder(
                        "THIEU",
                        "SAI_DINH_DANG_NGAY",
                        "QUA_DAI",
                        "KY_TU_KHONG_HOP_LE",
                        "SAI_BASE64",
                        "TEP_KHONG_DUOC_PHEP",
                        "TEP_CHUA_SAN_SANG",
                        "NGAY_MAU_THUAN",
                        "KHONG_CO_TRONG_DANH_MUC",
                        "LAP_TRUONG",
                        "SAI_TEN_TRUONG",
                        "SAI_KIEU",
                        "SAI_DINH_DANG",
                        "TRANG_THAI_KHONG_HOP_LE");
    }

    @Test
    void namesEveryWarningOnce() {
        assertThat(Arrays.stream(FieldWarningCode.values()).map(FieldWarningCode::text))
                .containsExactlyInAnyOrder(
                        "TRUONG_LA", "KHONG_CO_NGAY_HEN", "SO_GIAY_TO_KHAC_THUONG", "QUA_NHIEU_CANH_BAO");
    }
}
