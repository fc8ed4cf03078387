package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.agency.Agency;
import vn.motcua.agency.SampleAgencies;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;

class CatalogueFileTest {

    private static final String ONE = """
        {"thu_tuc": [{"ma_thu_tuc": "T-1", "ten": "Thủ tục", "ma_linh_vuc": "LV01",
          "linh_vuc": "Đất đai", "co_quan": "stn"%s}]}
        """;

    private final List<NewProcedure> sample = sample();

    @Test
    void readsTheWholeSample() {
        assertThat(sample).hasSize(74).extracting(NewProcedure::code).doesNotHaveDuplicates();
        assertThat(sample.getFirst().term()).contains(new Term(10, TermUnit.CALENDAR_DAY));
        assertThat(sample.stream()
                        .flatMap(procedure -> procedure.term().stream())
                        .map(Term::unit)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(TermUnit.WORKING_DAY, TermUnit.CALENDAR_DAY, TermUnit.SAME_DAY);
    }

    @Test
    void readsEverythingThatTheSampleSaysOfAProcedure() {
        ProcedureContent content = sample.getFirst().content();

        assertThat(content.naming().nationalCode()).contains("2.000488");
        assertThat(content.naming().nationalCodeConfirmed()).isFalse();
        assertThat(content.reach().level()).contains(ProcedureContent.Level.PROVINCE);
        assertThat(content.reach().applicants()).containsExactly(ProcedureContent.Applicant.CITIZEN);
        assertThat(content.papers().components()).hasSize(4).last().satisfies(component -> {
            assertThat(component.required()).isFalse();
            assertThat(component.originals()).isOne();
        });
        assertThat(content.terms().fees())
                .extracting(fee -> fee.amount().orElseThrow())
                .containsExactly(200_000L, 100_000L);
        assertThat(content.handling().result()).contains("Phiếu lý lịch tư pháp số 1");
        assertThat(content.handling().legalBases())
                .extracting(basis -> basis.number().orElse(""))
                .containsExactly("", "111/2010/NĐ-CP");
        assertThat(content.service().level2016()).contains(3);
        assertThat(content.service().level2022()).contains(ProcedureContent.Level2022.PARTIAL);
    }

    @Test
    void holdsASampleThatCouldBePublishedAsItIs() {
        assertThat(sample).allSatisfy(procedure -> {
            assertThat(ContentRules.wrong(
                            procedure.content(), Set.of(procedure.sector().code())))
                    .isEmpty();
            assertThat(ContentRules.missing(procedure.content())).isEmpty();
        });
        assertThat(sample)
                .filteredOn(procedure -> procedure.content().reach().throughOffice())
                .hasSize(7);
        assertThat(sample)
                .filteredOn(procedure -> procedure.term().flatMap(Term::cutOff).isPresent())
                .hasSize(7);
    }

    @Test
    void namesOwnersOfTheRegisterOnly() {
        Set<String> known = SampleAgencies.all().stream().map(Agency::code).collect(Collectors.toSet());
        known.addAll(Set.of("ubnd_huyen", "ubnd_xa"));

        assertThat(sample).extracting(NewProcedure::owner).isSubsetOf(known);
    }

    @Test
    void keepsDenunciationsSecretAndNothingElse() {
        assertThat(sample)
                .filteredOn(NewProcedure::confidential)
                .singleElement()
                .satisfies(procedure ->
                        assertThat(procedure.name().toLowerCase(Locale.ROOT)).contains("tố cáo"));
    }

    @Test
    void keepsSecretWhatTheFileSaysIsSecret() throws IOException {
        assertThat(one(", \"bao_mat\": true").confidential()).isTrue();
        assertThat(one(", \"bao_mat\": false").confidential()).isFalse();
        assertThat(one("").confidential()).isFalse();
    }

    @Test
    void leavesOutATermThatIsNotSet() throws IOException {
        assertThat(one("").term()).isEmpty();
        assertThat(one(", \"thoi_han\": null").term()).isEmpty();
        assertThat(one(", \"thoi_han\": {\"so\": 5, \"don_vi\": \"thang\"}").term())
                .isEmpty();
        assertThat(one(", \"thoi_han\": {\"so\": 5, \"don_vi\": \"ngay_lam_viec\"}")
                        .term())
                .contains(new Term(5, TermUnit.WORKING_DAY));
    }

    @Test
    void refusesAFileThatIsNoCatalogue() {
        assertThatException().isThrownBy(() -> read("{}"));
        assertThatException().isThrownBy(() -> read("[]"));
        assertThatException().isThrownBy(() -> read("thu_tuc"));
        assertThatException().isThrownBy(() -> read(ONE.formatted("").replace("co_quan", "don_vi")));
    }

    private static NewProcedure one(String more) throws IOException {
        return read(ONE.formatted(more)).getFirst();
    }

    private static List<NewProcedure> read(String json) throws IOException {
        return CatalogueFile.read(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<NewProcedure> sample() {
        try {
            return CatalogueFile.read(new ClassPathResource("demo/procedures-sample.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
