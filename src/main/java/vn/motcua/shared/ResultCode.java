package vn.motcua.shared;

/**
 * How a call of an agency ended, with the stable text that agencies read as {@code Ma}.
 *
 * <p>The texts are the contract: they are never renamed, and a new one is added to the changelog.
 */
public enum ResultCode {
    // ===== done =====
    DOSSIER_RECEIVED("DA_TIEP_NHAN"),
    STATUS_UPDATED("DA_CAP_NHAT_TRANG_THAI"),
    RESULT_RETURNED("DA_TRA_KET_QUA"),
    STEP_RECORDED("DA_GHI_QUA_TRINH"),
    DOSSIER_CORRECTED("DA_DINH_CHINH"),

    // ===== who calls =====
    NOT_AUTHENTICATED("SAI_XAC_THUC"),
    SECRET_EXPIRED("MA_XAC_THUC_HET_HAN"),
    WRONG_ENVIRONMENT("SAI_MOI_TRUONG"),
    NETWORK_NOT_ALLOWED("MANG_KHONG_DUOC_PHEP"),
    AGENCY_CLOSED("DON_VI_NGUNG_HOAT_DONG"),
    QUOTA_EXCEEDED("QUA_HAN_MUC", true),

    // ===== what was sent =====
    MALFORMED_XML("XML_KHONG_HOP_LE"),
    MALFORMED_JSON("JSON_KHONG_HOP_LE"),
    INVALID_DATA("DU_LIEU_KHONG_HOP_LE"),
    TOO_LARGE("QUA_DUNG_LUONG"),
    UNKNOWN_STATUS("TRANG_THAI_KHONG_HOP_LE"),

    // ===== what is stored =====
    DOSSIER_EXISTS("HO_SO_DA_TON_TAI"),
    DOSSIER_NOT_FOUND("KHONG_TIM_THAY_HO_SO", true),
    STATUS_NOT_ALLOWED("TRANG_THAI_KHONG_CHO_PHEP"),

    // ===== how it was asked, over REST only =====
    BAD_REQUEST("YEU_CAU_KHONG_HOP_LE"),
    UNKNOWN_ADDRESS("KHONG_CO_DIA_CHI"),
    METHOD_NOT_ALLOWED("SAI_PHUONG_THUC"),
    WRONG_CONTENT_TYPE("SAI_KIEU_NOI_DUNG"),
    NOT_ACCEPTABLE("SAI_KIEU_TRA_LOI"),

    // ===== files in parts, over REST only =====
    UPLOAD_NOT_FOUND("KHONG_TIM_THAY_TEP"),
    PART_NOT_FOUND("KHONG_CO_PHAN_TEP"),
    PART_LENGTH("SAI_DO_DAI_PHAN_TEP"),
    PART_DAMAGED("PHAN_TEP_HONG", true),
    PART_DIFFERS("PHAN_TEP_KHAC_NOI_DUNG"),
    UPLOAD_INCOMPLETE("TEP_CHUA_DU_PHAN", true),
    UPLOAD_MISMATCH("TEP_KHONG_KHOP"),

    // ===== our side =====
    SYSTEM_BUSY("HE_THONG_BAN", true),
    SYSTEM_FAULT("LOI_HE_THONG", true);

    private final String text;
    private final boolean resend;

    ResultCode(String text) {
        this(text, false);
    }

    ResultCode(String text, boolean resend) {
        this.text = text;
        this.resend = resend;
    }

    /** The stable text on the wire. */
    public String text() {
        return text;
    }

    /** Whether the same call may succeed later. */
    public boolean resend() {
        return resend;
    }
}
