package vn.motcua.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameMaskTest {

    @Test
    void keepsTheFirstLetterOfEachWord() {
        assertThat(NameMask.mask("Nguyễn Văn An")).isEqualTo("N***** V** A*");
        assertThat(NameMask.mask("Nguyễn Văn A")).isEqualTo("N***** V** A");
    }

    @Test
    void countsLettersHoweverTheirAccentsAreEncoded() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Đức", Normalizer.Form.NFD);

        assertThat(NameMask.mask(decomposed)).isEqualTo("N***** T** Đ**");
    }

    @Test
    void keepsPunctuationAndMasksDigits() {
        assertThat(NameMask.mask("Công ty (TNHH) 36-B")).isEqualTo("C*** t* (T***) 3*-*");
    }

    @Test
    void keepsNothingOfNothing() {
        assertThat(NameMask.mask(" ")).isEmpty();
    }

    @Test
    void findsNamesInATextWhateverTheirCaseAccentsAndSpaces() {
        List<String> names = List.of("Nguyễn Văn An");

        assertThat(NameMask.maskIn("Chuyển hồ sơ của ông Nguyễn Văn An lên phòng", names))
                .isEqualTo("Chuyển hồ sơ của ông N***** V** A* lên phòng");
        assertThat(NameMask.maskIn("NGUYỄN VĂN AN nộp lại", names)).isEqualTo("N***** V** A* nộp lại");
        assertThat(NameMask.maskIn("nguyen  van an đã ký", names)).isEqualTo("n*****  v** a* đã ký");
    }

    @Test
    void findsNamesInsideWhatSurroundsThem() {
        List<String> persons = List.of("Ông Lê Quang Cường (Phòng Quản lý đô thị)", "Trần Thị Bình; Phạm Dung");

        assertThat(NameMask.maskIn("Lê Quang Cường giao Phạm Dung, Trần Thị Bình phối hợp", persons))
                .isEqualTo("L* Q**** C**** giao P*** D***, T*** T** B*** phối hợp");
    }

    @Test
    void leavesWordsAloneThatOnlyBeginLikeAName() {
        assertThat(NameMask.maskIn("Phòng An ninh Anh", List.of("An"))).isEqualTo("Phòng A* ninh Anh");
    }

    @Test
    void leavesATextWithoutNamesAsItIs() {
        assertThat(NameMask.maskIn("Thẩm định bản vẽ (lần 2)", List.of("Nguyễn Văn An", "", "A")))
                .isEqualTo("Thẩm định bản vẽ (lần 2)");
        assertThat(NameMask.maskIn("Thẩm định", List.of())).isEqualTo("Thẩm định");
    }

    @Test
    void takesSignsInNamesLiterally() {
        assertThat(NameMask.maskIn("a.c và abc", List.of("a.c"))).isEqualTo("a.* và abc");
    }
}
