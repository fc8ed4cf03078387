package vn.motcua.shared;

/** What is odd about one field of an accepted call, with the stable text that agencies read as {@code CanhBao/@ma}. */
public enum FieldWarningCode {
    UNKNOWN_ELEMENT("TRUONG_LA"),
    NO_APPOINTMENT("KHONG_CO_NGAY_HEN"),
    ODD_ID_NUMBER("SO_GIAY_TO_KHAC_THUONG"),
    TOO_MANY("QUA_NHIEU_CANH_BAO");

    private final String text;

    FieldWarningCode(String text) {
        this.text = text;
    }

    /** The stable text on the wire. */
    public String text() {
        return text;
    }
}
