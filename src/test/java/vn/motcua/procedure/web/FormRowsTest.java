package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormRowsTest {

    private static final String LIST = "papers.components";

    private final FormFields three = FormFields.empty()
            .put("revision", "1")
            .put(LIST + "[0].name", "Một")
            .put(LIST + "[1].name", "")
            .put(LIST + "[1].originals", "1")
            .put(LIST + "[2].name", "Ba");

    @Test
    void addsARowAtTheEnd() {
        FormFields more = three.withRow(LIST);

        assertThat(more.rows(LIST)).isEqualTo(4);
        assertThat(more.text(LIST + "[2].name")).isEqualTo("Ba");
        assertThat(more.text("revision")).isEqualTo("1");
    }

    @Test
    void closesRanksWhenARowIsTakenAway() {
        FormFields less = three.withoutRow(LIST, 0);

        assertThat(less.rows(LIST)).isEqualTo(2);
        assertThat(less.text(LIST + "[1].name")).isEqualTo("Ba");
        assertThat(three.withoutRow(LIST, 9).rows(LIST)).isEqualTo(3);
    }

    @Test
    void doesNotCountRowsInWhichNothingWasWritten() {
        FormFields written = three.withoutBlankRows(List.of(LIST));

        assertThat(written.rows(LIST)).isEqualTo(2);
        assertThat(written.text(LIST + "[1].name")).isEqualTo("Ba");
    }

    @Test
    void keepsRowsOfASingleField() {
        FormFields steps = FormFields.empty().put("handling.steps[0]", "").put("handling.steps[1]", "Nộp hồ sơ");

        assertThat(steps.withoutBlankRows(List.of("handling.steps")).text("handling.steps[0]"))
                .isEqualTo("Nộp hồ sơ");
    }

    @Test
    void leavesOtherListsAndAbsurdNumbersAlone() {
        FormFields odd = FormFields.empty().put(LIST + "[999].name", "x").put("terms.fees[0].name", "Lệ phí");

        assertThat(odd.rows(LIST)).isZero();
        assertThat(odd.withRow(LIST).text("terms.fees[0].name")).isEqualTo("Lệ phí");
    }

    @Test
    void aButtonWorksOnListsOfItsPartOnly() {
        assertThat(RowButtons.pressed(three.put("them", LIST), ContentPart.PAPERS).map(fields -> fields.rows(LIST)))
                .contains(4);
        assertThat(RowButtons.pressed(three.put("them", LIST), ContentPart.TERMS)).isEqualTo(Optional.empty());
    }
}
