package vn.motcua.lookup.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.lookup.LookupQuestion;

class LookUpFormTest {

    @Test
    void isKeptInAQueryWithoutTheFactor() {
        LookUpForm form = LookUpForm.of(LookupQuestion.of("H27/1&2", "sxd", "6789"));

        assertThat(form.query()).isEqualTo("ma=H27%2F1%262&don-vi=sxd&");
    }

    @Test
    void keepsNothingWhenNothingWasEntered() {
        assertThat(LookUpForm.EMPTY.query()).isEmpty();
    }
}
