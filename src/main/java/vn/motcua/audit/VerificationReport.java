package vn.motcua.audit;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import vn.motcua.shared.ProvinceTime;

/** Tells an operator what a verification has shown, in Vietnamese. */
final class VerificationReport {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu").withZone(ProvinceTime.ZONE);

    private VerificationReport() {}

    static void print(Verification verification, PrintStream out) {
        out.printf(
                "Nhật ký: %d dòng trong chuỗi, %d dòng có từ trước khi có chuỗi.%n",
                verification.chained(), verification.unchained());
        verification.flaws().forEach(flaw -> out.println(line(flaw)));
        if (verification.isWhole()) {
            out.println("Không thấy dòng nào bị sửa, bị xóa hay bị chèn.");
        }
        out.println("Hãy cất các dòng sau ở nơi khác; lần kiểm tra tới dùng chúng để thấy cả phần cuối bị cắt:");
        verification.heads().forEach(head -> out.println(KeptHeads.line(head)));
    }

    private static String line(Flaw flaw) {
        String place = flaw.lane() == Place.BEFORE_THE_CHAIN ? "Phần trước chuỗi" : "Nhánh " + flaw.lane();
        String numbers = flaw.number() >= flaw.last()
                ? "số " + flaw.number()
                : "số %d đến %d".formatted(flaw.number(), flaw.last());
        String moment = flaw.at().map(at -> ", ghi lúc " + MOMENT.format(at)).orElse("");
        return "SAI LỆCH: %s, %s%s: %s".formatted(place, numbers, moment, words(flaw.kind()));
    }

    private static String words(Flaw.Kind kind) {
        return switch (kind) {
            case CHANGED -> "nội dung hoặc vị trí không còn như khi ghi.";
            case MISSING -> "bị xóa.";
            case INSERTED -> "không do phần mềm này ghi.";
            case CUT_OFF -> "phần cuối bị cắt.";
            case END_CHANGED -> "điểm cuối đã lưu không khớp với các dòng.";
        };
    }
}
