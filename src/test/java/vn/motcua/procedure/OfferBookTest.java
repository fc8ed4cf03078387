package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.OfferedProcedure.Head;
import vn.motcua.procedure.OfferedProcedure.Times;
import vn.motcua.procedure.OfferedProcedure.Validity;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.ProcedureContent.Applicant;
import vn.motcua.procedure.ProcedureContent.Level;
import vn.motcua.procedure.ProcedureContent.Naming;
import vn.motcua.procedure.ProcedureContent.Online;
import vn.motcua.procedure.ProcedureContent.OnlineKind;
import vn.motcua.procedure.ProcedureContent.Reach;
import vn.motcua.procedure.ProcedureContent.Service;

class OfferBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void findsWithoutAccentsAndCase() {
        OfferBook book = book(entry("A-1", "Đăng ký khai sinh"), entry("A-2", "Cấp giấy phép xây dựng"));

        assertThat(names(book, "DANG KY khai")).containsExactly("Đăng ký khai sinh");
        assertThat(names(book, "đăng ký")).containsExactly("Đăng ký khai sinh");
        assertThat(names(book, "cap phep xay")).containsExactly("Cấp giấy phép xây dựng");
        assertThat(names(book, "khai hải quan")).isEmpty();
    }

    @Test
    void findsWordsTypedAsCombiningLetters() {
        OfferBook book = book(entry("A-1", "Đăng ký khai sinh"));

        assertThat(names(book, Normalizer.normalize("đăng ký", Normalizer.Form.NFD)))
                .containsExactly("Đăng ký khai sinh");
    }

    @Test
    void putsExactSpellingFirst() {
        OfferBook book = book(
                entry("A-1", "Bán đấu giá tài sản"),
                entry("A-2", "Cấp bản sao giấy tờ"),
                entry("A-3", "Ban hành quy chế"),
                entry("A-4", "Bàn giao nhà"));

        assertThat(names(book, "bàn")).startsWith("Bàn giao nhà").hasSize(4);
        assertThat(names(book, "bản")).startsWith("Cấp bản sao giấy tờ").hasSize(4);
        assertThat(names(book, "ban")).startsWith("Ban hành quy chế").hasSize(4);
    }

    @Test
    void putsCodesThenNamesThenPhrasesThenWordsThenTheRest() {
        OfferBook book = book(
                entry("A-1", "Hồ sơ về đất", "giấy phép xây dựng"),
                entry("A-2", "Gia hạn giấy phép xây dựng"),
                entry("A-3", "Giấy phép xây dựng có thời hạn"),
                entry("A-4", "Giấy phép xây dựng"),
                entry("A-5", "Phép đo trong xây dựng công trình có giấy tờ"));

        assertThat(book.answer(question("giấy phép xây dựng"), _ -> false).found())
                .extracting(OfferedProcedure::code)
                .containsExactly("A-4", "A-3", "A-2", "A-5", "A-1");
        assertThat(book.answer(question("a-1"), _ -> false).found())
                .extracting(OfferedProcedure::code)
                .first()
                .isEqualTo("A-1");
    }

    @Test
    void findsByCodesAndSector() {
        OfferBook book = book(entry("T-HTI-900001-TT", "Cấp phiếu"));

        assertThat(names(book, "t-hti-900001-tt")).hasSize(1);
        assertThat(names(book, "900001")).hasSize(1);
        assertThat(names(book, "1.001193")).hasSize(1);
        assertThat(names(book, "tu phap")).hasSize(1);
    }

    @Test
    void matchesBeginningsOfWordsOnly() {
        OfferBook book = book(entry("A-1", "Cấp giấy phép xây dựng"));

        assertThat(names(book, "xây dự")).hasSize(1);
        assertThat(names(book, "ây dựng")).isEmpty();
    }

    @Test
    void listsEverythingAsDictionariesDo() {
        OfferBook book = book(
                entry("A-1", "Đo đạc"), entry("A-2", "Dạy nghề"), entry("A-3", "Ăn uống"), entry("A-4", "An toàn"));

        assertThat(names(book, "  ")).containsExactly("An toàn", "Ăn uống", "Dạy nghề", "Đo đạc");
    }

    @Test
    void filtersAndCountsWhatEachOtherValueWouldLeave() {
        OfferBook book = book(
                entry("A-1", "Một", new Owner.One(1), Level.PROVINCE),
                entry("A-2", "Hai", new Owner.One(2), Level.PROVINCE),
                entry("A-3", "Ba", new Owner.AllDistricts(), Level.DISTRICT));
        OfferQuestion province = new OfferQuestion(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(Level.PROVINCE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        OfferAnswer answer = book.answer(province, _ -> false);

        assertThat(answer.found()).extracting(OfferedProcedure::code).containsExactlyInAnyOrder("A-1", "A-2");
        assertThat(answer.counts().get("level")).isEqualTo(Map.of("PROVINCE", 2, "DISTRICT", 1));
        assertThat(answer.counts().get("owner")).isEqualTo(Map.of("don-vi-1", 1, "don-vi-2", 1));
    }

    @Test
    void anAgencyMeansAllThatItReceives() {
        OfferBook book = book(
                entry("A-1", "Một", new Owner.One(1), Level.PROVINCE),
                entry("A-2", "Hai", new Owner.AllDistricts(), Level.DISTRICT),
                entry("A-3", "Ba", new Owner.Everyone(), Level.PROVINCE));
        OfferQuestion ofDistrict = new OfferQuestion(
                "",
                Optional.of("436"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(book.answer(ofDistrict, owner -> !(owner instanceof Owner.One))
                        .found())
                .extracting(OfferedProcedure::code)
                .containsExactlyInAnyOrder("A-2", "A-3");
    }

    private static OfferBook book(OfferEntry... entries) {
        return OfferBook.of(List.of(entries));
    }

    private static List<String> names(OfferBook book, String text) {
        return book.answer(question(text), _ -> false).found().stream()
                .map(OfferedProcedure::name)
                .toList();
    }

    private static OfferQuestion question(String text) {
        return new OfferQuestion(
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static OfferEntry entry(String code, String name) {
        return entry(code, name, "");
    }

    private static OfferEntry entry(String code, String name, String words) {
        return OfferEntry.of(procedure(code, name, new Owner.One(1), Level.PROVINCE), words);
    }

    private static OfferEntry entry(String code, String name, Owner owner, Level level) {
        return OfferEntry.of(procedure(code, name, owner, level), "");
    }

    private static OfferedProcedure procedure(String code, String name, Owner owner, Level level) {
        return new OfferedProcedure(
                code,
                owner,
                owner instanceof Owner.One(int id) ? "don-vi-" + id : "nhom",
                new Validity(1, true, DAY, Optional.empty(), Optional.empty()),
                new Sector("LV01", "Tư pháp"),
                new Head(
                        new Naming(name, "LV01", Optional.of("1.001193"), true, Optional.empty()),
                        new Reach(Optional.of(level), Set.of(Applicant.CITIZEN), false, false),
                        new Times(Optional.empty()),
                        new Service(
                                Optional.empty(), Optional.empty(), new Online(OnlineKind.NONE, Optional.empty()))));
    }
}
