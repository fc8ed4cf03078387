package vn.motcua.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.lookup.LookupQuestion.CodeProblem;

class LookupQuestionTest {

    @Test
    void takesBlankFieldsAsAbsent() {
        LookupQuestion question = LookupQuestion.of(" H27.16-1 ", " ", "");

        assertThat(question.code()).isEqualTo("H27.16-1");
        assertThat(question.agencyCode()).isEmpty();
        assertThat(question.factor()).isEmpty();
        assertThat(question.problem()).isEmpty();
    }

    @Test
    void refusesNoCode() {
        assertThat(problem(null)).isEqualTo(CodeProblem.MISSING);
        assertThat(problem("\u00a0\ufeff")).isEqualTo(CodeProblem.MISSING);
    }

    @Test
    void refusesACodeLongerThanAgenciesMaySend() {
        assertThat(problem("a".repeat(101))).isEqualTo(CodeProblem.TOO_LONG);
        assertThat(LookupQuestion.of("a".repeat(100), null, null).problem()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeSeen() {
        assertThat(problem("a\u0000b")).isEqualTo(CodeProblem.UNPRINTABLE);
        assertThat(problem("a\nb")).isEqualTo(CodeProblem.UNPRINTABLE);
        assertThat(problem("a\u202eb")).isEqualTo(CodeProblem.UNPRINTABLE);
        assertThat(problem("a\ud800b")).isEqualTo(CodeProblem.UNPRINTABLE);
    }

    @Test
    void doesNotPrintTheFactor() {
        assertThat(LookupQuestion.of("H27", null, "6789").toString()).doesNotContain("6789");
    }

    private static CodeProblem problem(@Nullable String code) {
        return LookupQuestion.of(code, null, null).problem().orElseThrow();
    }
}
