package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.procedure.Flaw;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.SampleContent;

class ContentPartTest {

    private final ProcedureContent complete = SampleContent.complete("Đăng ký khai sinh", "LV01");
    private final ProcedureContent bare = ProcedureContent.named("Tên khác", "LV02");

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrites(ContentPart part) {
        FormFields fields = part.write(complete);

        assertThat(part.read(fields, complete)).isEqualTo(complete);
        assertThat(fields.flaws()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheOtherPartsAsTheyAre(ContentPart part) {
        ProcedureContent changed = part.read(part.write(complete), bare);

        assertThat(changed).isNotEqualTo(bare);
        for (ContentPart other : ContentPart.values()) {
            ProcedureContent expected = other == part ? complete : bare;
            assertThat(fields(other, changed)).isEqualTo(fields(other, expected));
        }
    }

    @Test
    void everyFieldBelongsToOnePart() {
        assertThat(ContentPart.of("papers.components[3].name")).contains(ContentPart.PAPERS);
        assertThat(ContentPart.of("decision")).isEmpty();
        assertThat(ContentPart.at("thoi-han-phi")).contains(ContentPart.TERMS);
    }

    @Test
    void understandsAmountsAsPeopleWriteThem() {
        FormFields fields = FormFields.of(Map.of(
                "terms.fees[0].name", new String[] {"Lệ phí"}, "terms.fees[0].amount", new String[] {" 1.500.000 "}));

        assertThat(ContentPart.TERMS.read(fields, bare).terms().fees())
                .singleElement()
                .satisfies(fee -> assertThat(fee.amount()).contains(1_500_000L));
    }

    @Test
    void keepsWhatIsNoNumberAndSaysSo() {
        FormFields fields = FormFields.of(Map.of("papers.sets", new String[] {"hai"}));

        ContentPart.PAPERS.read(fields, bare);

        assertThat(fields.flaws()).containsExactly(new Flaw("papers.sets", Flaw.Kind.NOT_A_NUMBER));
        assertThat(fields.text("papers.sets")).isEqualTo("hai");
    }

    private static Map<String, Object> fields(ContentPart part, ProcedureContent content) {
        FormFields written = part.write(content);
        return Map.of("part", part, "content", part.read(written, ProcedureContent.named("", "")));
    }
}
