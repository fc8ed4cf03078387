package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.TemporaryAgencies;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;

@MotCuaIT
class ProcedureCatalogueIT {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private Offer offer;

    @Autowired
    private JdbcClient jdbc;

    private final String code = "IT-DM-" + NEXT.incrementAndGet();

    @Test
    void storesEveryFieldAndKnowsItAtOnce() {
        assertThat(catalogue.usedBy(agency("sxd"), code)).isEmpty();

        assertThat(catalogue.add(List.of(procedure("sxd", Optional.of(new Term(15, TermUnit.WORKING_DAY)), true))))
                .isEqualTo(1);

        assertThat(catalogue.usedBy(agency("sxd"), code)).hasValueSatisfying(stored -> {
            assertThat(stored.name()).isEqualTo("Thủ tục " + code);
            assertThat(stored.sector()).isEqualTo(new Sector("IT-DM", "Lĩnh vực danh mục"));
            assertThat(stored.owner())
                    .isEqualTo(new Procedure.Owner.One(agency("sxd").id()));
            assertThat(stored.term()).contains(new Term(15, TermUnit.WORKING_DAY));
            assertThat(stored.confidential()).isTrue();
            assertThat(catalogue.byId(stored.id())).isEqualTo(stored);
            assertThat(catalogue.all()).contains(stored);
        });
    }

    @Test
    void keepsATermApartFromNone() {
        catalogue.add(List.of(procedure("sxd", Optional.empty(), false)));
        assertThat(usedBy("sxd").orElseThrow().term()).isEmpty();
    }

    @Test
    void keepsTheTermOfASingleDay() {
        catalogue.add(List.of(procedure("sxd", Optional.of(new Term(0, TermUnit.SAME_DAY)), false)));
        assertThat(usedBy("sxd").flatMap(Procedure::term)).contains(new Term(0, TermUnit.SAME_DAY));
    }

    @Test
    void belongsToItsOwnerOnly() {
        catalogue.add(List.of(procedure("SXD", Optional.empty(), false)));

        assertThat(usedBy("sxd")).isPresent();
        assertThat(usedBy("stc")).isEmpty();
        assertThat(usedBy("18070")).isEmpty();
    }

    @Test
    void goesOverToWhoTakesItsOwnersWorkOver() {
        try (TemporaryAgencies temporary = new TemporaryAgencies(jdbc, agencies)) {
            Agency ended = temporary.add();
            Agency between = temporary.add();
            Agency successor = temporary.add();
            catalogue.add(List.of(procedure(ended.code(), Optional.empty(), false)));
            assertThat(usedBy(successor.code())).isEmpty();

            temporary.end(ended, agencies.today(), List.of(between));
            assertThat(usedBy(between.code())).isPresent();
            assertThat(usedBy(successor.code())).isEmpty();

            temporary.end(between, agencies.today(), List.of(successor));
            assertThat(usedBy(successor.code())).isPresent();
            assertThat(catalogue.usedBy(successor)).extracting(Procedure::code).contains(code);
            assertThat(catalogue.usedBy(agency("stc")))
                    .extracting(Procedure::code)
                    .doesNotContain(code);
            assertThat(offer.usedBy(successor))
                    .extracting(OfferedProcedure::code)
                    .contains(code);
            assertThat(offered(successor.code())).contains(code);
            assertThat(offered("stc")).doesNotContain(code);
            assertThat(usedBy("stc")).isEmpty();
        }
    }

    @Test
    void belongsToALevel() {
        catalogue.add(List.of(procedure("ubnd_xa", Optional.empty(), false)));

        assertThat(usedBy("18070").map(Procedure::owner)).contains(new Procedure.Owner.AllCommunes());
        assertThat(usedBy("436")).isEmpty();
    }

    @Test
    void leavesAKnownProcedureAsItIs() {
        NewProcedure first = procedure("ubnd_huyen", Optional.empty(), false);
        catalogue.add(List.of(first));
        Procedure before = usedBy("436").orElseThrow();

        assertThat(catalogue.add(List.of(procedure("sxd", Optional.of(new Term(1, TermUnit.WORKING_DAY)), true))))
                .isZero();
        assertThat(usedBy("436")).contains(before);
        assertThat(usedBy("sxd")).isEmpty();
    }

    @Test
    void addsNothingWhenOneOwnerIsUnknown() {
        NewProcedure good = procedure("sxd", Optional.empty(), false);
        NewProcedure bad = new NewProcedure(code + "-x", "Thủ tục", good.sector(), "khong-co", Optional.empty(), false);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.add(List.of(good, bad)))
                .withMessageContaining("khong-co");
        assertThat(usedBy("sxd")).isEmpty();
    }

    @Test
    void putsLettersAndTheirMarksTogether() {
        String sector = "Lĩnh vực hộ tịch " + code;
        catalogue.add(List.of(new NewProcedure(
                " " + code + "\u00A0",
                decomposed("Đăng ký khai sinh"),
                new Sector(code, decomposed(sector)),
                "sxd",
                Optional.empty(),
                false)));

        assertThat(usedBy("sxd")).hasValueSatisfying(stored -> {
            assertThat(stored.name()).isEqualTo("Đăng ký khai sinh");
            assertThat(stored.sector()).isEqualTo(new Sector(code, sector));
        });
    }

    @Test
    void listsByCode() {
        catalogue.add(List.of(procedure("sxd", Optional.empty(), false)));

        assertThat(catalogue.all()).extracting(Procedure::code).contains(code).isSorted();
    }

    @Test
    void refusesAKeyThatTheDatabaseCannotHold() {
        assertThatIllegalStateException().isThrownBy(() -> catalogue.byId(-1));
    }

    private NewProcedure procedure(String owner, Optional<Term> term, boolean confidential) {
        return new NewProcedure(
                code, "Thủ tục " + code, new Sector("IT-DM", "Lĩnh vực danh mục"), owner, term, confidential);
    }

    /** Codes of what the public list shows of an agency. */
    private List<String> offered(String agency) {
        OfferQuestion question = new OfferQuestion(
                "",
                Optional.of(agency),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return offer.find(question).found().stream().map(OfferedProcedure::code).toList();
    }

    private Optional<Procedure> usedBy(String agencyCode) {
        return catalogue.usedBy(agency(agencyCode), code);
    }

    private Agency agency(String agencyCode) {
        return agencies.byCode(agencyCode).orElseThrow();
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
