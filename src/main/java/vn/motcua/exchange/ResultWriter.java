package vn.motcua.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldWarning;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.ResultCode;

/**
 * Writes the string that a call of an agency returns: a document in the style of letter 68/VP-CNTT, one line, no
 * declaration, {@code KetQua}, {@code Ma} and {@code ThongBao} first.
 */
public final class ResultWriter {

    private static final String CODE = "<Ma value=\"";

    private ResultWriter() {}

    /**
     * What was done; the same bytes each time but for {@code LapLai}.
     *
     * @param receipt of the first time
     * @param at the moment of the first time
     * @param repeated whether it had been done before with the same content
     */
    public static String done(
            ResultCode code,
            String dossierCode,
            String receipt,
            Instant at,
            boolean repeated,
            List<FieldWarning> warnings) {
        ResultText text = start(true, code, Messages.text("result." + code.text()))
                .value("MaHoSo", dossierCode)
                .value("MaBienNhan", receipt)
                .value("ThoiDiem", ProvinceTime.format(at))
                .value("LapLai", flag(repeated));
        warnings(text, warnings);
        return text.end();
    }

    /** What was refused, why, and what to do. */
    public static String refused(Refusal refusal) {
        String key = "result." + refusal.code().text();
        ResultText text = start(
                        false,
                        refusal.code(),
                        Messages.text(key, refusal.arguments().toArray()))
                .value("GuiLai", flag(refusal.code().resend()));
        refusal.retryAfter().ifPresent(time -> text.value("GuiLaiSau", Long.toString(wholeSeconds(time))));
        text.value("MaTraCuu", refusal.reference());
        errors(text, refusal.errors());
        warnings(text, refusal.warnings());
        return text.end();
    }

    /** The code that a result string tells; empty for any other text. */
    static Optional<String> codeOf(String result) {
        int at = result.indexOf(CODE);
        int end = at < 0 ? -1 : result.indexOf('"', at + CODE.length());
        return end < 0 ? Optional.empty() : Optional.of(result.substring(at + CODE.length(), end));
    }

    private static ResultText start(boolean done, ResultCode code, String message) {
        return new ResultText()
                .value("KetQua", flag(done))
                .value("Ma", code.text())
                .value("ThongBao", message);
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }

    /** Rounded up: who comes back after them is not too early. */
    private static long wholeSeconds(Duration time) {
        return time.plusNanos(999_999_999).toSeconds();
    }

    private static void errors(ResultText text, List<FieldError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        text.open("DanhSachLoi");
        for (FieldError error : errors) {
            text.element("Loi").attribute("ma", error.code().text()).attribute("truong", error.field());
            error.position()
                    .ifPresent(position -> text.attribute("dong", Integer.toString(position.line()))
                            .attribute("cot", Integer.toString(position.column())));
            error.value().ifPresent(value -> text.attribute("giatri", value));
            text.attribute("thongbao", error.message()).endElement();
        }
        text.close("DanhSachLoi");
    }

    private static void warnings(ResultText text, List<FieldWarning> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        text.open("DanhSachCanhBao");
        for (FieldWarning warning : warnings) {
            text.element("CanhBao")
                    .attribute("ma", warning.code().text())
                    .attribute("truong", warning.field())
                    .attribute("thongbao", warning.message())
                    .endElement();
        }
        text.close("DanhSachCanhBao");
    }
}
