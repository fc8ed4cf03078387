package vn.motcua.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final List<String> STEPS =
            List.of("Tiếp nhận hồ sơ", "Thẩm định bản vẽ tại phòng chuyên môn", "Trình ký", "Trả kết quả");

    @Test
    void isTheOneAfterWhatWasDoneLast() {
        assertThat(NextStep.after(STEPS, List.of("tham dinh BẢN VẼ", "Tiếp nhận hồ sơ")))
                .contains("Trình ký");
    }

    @Test
    void passesOverActionsThatAreNoSteps() {
        assertThat(NextStep.after(STEPS, List.of("Gọi điện cho chủ hồ sơ", "Trình ký")))
                .contains("Trả kết quả");
    }

    @Test
    void isNotInventedWhereNothingFits() {
        assertThat(NextStep.after(STEPS, List.of("Gọi điện"))).isEmpty();
        assertThat(NextStep.after(STEPS, List.of("Trả kết quả"))).isEmpty();
        assertThat(NextStep.after(List.of(), List.of("Trình ký"))).isEmpty();
        assertThat(NextStep.after(STEPS, List.of(" "))).isEmpty();
    }
}
