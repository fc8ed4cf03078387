package vn.motcua.agency.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.agency.ChangeProblem;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;

class ProblemWordsTest {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    ProblemWordsTest() {
        messages.setBasename("messages/agency");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @Test
    void haveAWordForEveryProblemOfEveryField() {
        Stream.of(Locale.of("vi"), Locale.ENGLISH).forEach(locale -> {
            ProblemWords words = new ProblemWords(List.of(), messages, locale);
            for (Field field : Field.values()) {
                for (Code code : Code.values()) {
                    assertThat(words.text(new ChangeProblem(1, field, code, "x")))
                            .isNotBlank();
                }
            }
        });
    }

    @Test
    void standBesideTheirField() {
        ProblemWords words = new ProblemWords(
                List.of(
                        new ChangeProblem(1, Field.CODE, Code.TAKEN, "sxd"),
                        new ChangeProblem(1, Field.NAME, Code.MISSING, "")),
                messages,
                Locale.of("vi"));

        assertThat(words.of("ma")).contains("Mã đơn vị: “sxd” đang được một đơn vị khác dùng.");
        assertThat(words.of("ten")).contains("Tên đơn vị: chưa có giá trị.");
        assertThat(words.of("loai")).isEmpty();
        assertThat(words.all()).hasSize(2);
    }
}
