package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerificationReportTest {

    private static final Head SEAL = new Head(
            new Place(Place.BEFORE_THE_CHAIN, 7), SampleChain.CHAIN.start(0).hash());
    private static final Head LANE = SampleChain.headOf(SampleChain.lane(3, 5));

    @Test
    void saysThatAllIsWhole() {
        assertThat(printed(new Verification(List.of(SEAL, LANE), List.of())))
                .containsSubsequence(
                        "Nhật ký: 5 dòng trong chuỗi, 7 dòng có từ trước khi có chuỗi.",
                        "Không thấy dòng nào bị sửa, bị xóa hay bị chèn.",
                        "lane=-1 number=7 hash=",
                        "lane=3 number=5 hash=");
    }

    @Test
    void namesPlaceAndMomentOfEveryFlaw() {
        Instant at = Instant.parse("2026-11-23T02:12:00Z");
        assertThat(printed(new Verification(
                        List.of(LANE),
                        List.of(
                                new Flaw(Flaw.Kind.CHANGED, 3, 2, 2, Optional.of(at)),
                                Flaw.of(Flaw.Kind.MISSING, 4, 5, 9),
                                Flaw.of(Flaw.Kind.INSERTED, Place.BEFORE_THE_CHAIN, 8, 8),
                                Flaw.of(Flaw.Kind.CUT_OFF, 5, 6, 7),
                                Flaw.of(Flaw.Kind.END_CHANGED, 6, 0, 0)))))
                .contains(
                        "SAI LỆCH: Nhánh 3, số 2, ghi lúc 09:12:00 23/11/2026: nội dung hoặc vị trí",
                        "SAI LỆCH: Nhánh 4, số 5 đến 9: bị xóa.",
                        "SAI LỆCH: Phần trước chuỗi, số 8: không do phần mềm này ghi.",
                        "SAI LỆCH: Nhánh 5, số 6 đến 7: phần cuối bị cắt.",
                        "SAI LỆCH: Nhánh 6, số 0: điểm cuối đã lưu không khớp với các dòng.")
                .doesNotContain("Không thấy");
    }

    private static String printed(Verification verification) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        VerificationReport.print(verification, new PrintStream(shown, true, StandardCharsets.UTF_8));
        return shown.toString(StandardCharsets.UTF_8);
    }
}
