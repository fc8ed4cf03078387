package vn.motcua.shared;

/** What is wrong with one field of a call, with the stable text that agencies read as {@code Loi/@ma}. */
public enum FieldErrorCode {
    MISSING("THIEU"),
    BAD_DATE("SAI_DINH_DANG_NGAY"),
    TOO_LONG("QUA_DAI"),
    BAD_CHARACTER("KY_TU_KHONG_HOP_LE"),
    BAD_BASE64("SAI_BASE64"),
    FILE_NOT_ALLOWED("TEP_KHONG_DUOC_PHEP"),
    FILE_NOT_READY("TEP_CHUA_SAN_SANG"),
    CONTRADICTING_DATE("NGAY_MAU_THUAN"),
    NOT_IN_CATALOGUE("KHONG_CO_TRONG_DANH_MUC"),
    REPEATED("LAP_TRUONG"),
    WRONG_NAME("SAI_TEN_TRUONG"),
    WRONG_TYPE("SAI_KIEU"),
    WRONG_FORM("SAI_DINH_DANG"),
    UNKNOWN_STATUS("TRANG_THAI_KHONG_HOP_LE");

    private final String text;

    FieldErrorCode(String text) {
        this.text = text;
    }

    /** The stable text on the wire. */
    public String text() {
        return text;
    }
}
