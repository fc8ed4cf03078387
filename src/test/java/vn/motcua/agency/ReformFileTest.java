package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;
import vn.motcua.agency.RegisterChange.Alias;
import vn.motcua.agency.RegisterChange.Amend;
import vn.motcua.agency.RegisterChange.Close;
import vn.motcua.agency.RegisterChange.Create;
import vn.motcua.agency.RegisterChange.Move;

class ReformFileTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final String HEADING = "action,code,name,kind,parent_code,other_codes,note\n";

    @Test
    void readsEachAction() {
        assertThat(changes("create,18999,UBND Xã Mới,commune,439,,x\ncreate,sct,Sở Công Thương,DEPARTMENT,-,,"))
                .containsExactly(
                        new Create("18999", "UBND Xã Mới", AgencyKind.COMMUNE, Optional.of("439")),
                        new Create("sct", "Sở Công Thương", AgencyKind.DEPARTMENT, Optional.empty()));
        assertThat(changes("change,18073,UBND Phường Thành Sen,,-,,\nchange,18074,,,440,,\nCHANGE,18075,UBND Xã A,,,,"))
                .containsExactly(
                        new Amend(
                                "18073", Optional.of("UBND Phường Thành Sen"), Optional.of(new Move(Optional.empty()))),
                        new Amend("18074", Optional.empty(), Optional.of(new Move(Optional.of("440")))),
                        new Amend("18075", Optional.of("UBND Xã A"), Optional.empty()));
        assertThat(changes("close,18082,,,,18073 | 18652|,\nclose,18083,,,,,"))
                .containsExactly(new Close("18082", List.of("18073", "18652")), new Close("18083", List.of()));
        assertThat(changes("alias,18163,,,,18151|18152,"))
                .containsExactly(new Alias("18163", "18151"), new Alias("18163", "18152"));
    }

    @Test
    void takesColumnsInAnyOrderAndWithoutNotes() {
        ReformFile.Content content =
                ReformFile.read("\uFEFFCode;Action;Other_Codes;Kind;Name;Parent_Code\n18082;close;18073;;;\n", DAY);

        assertThat(content.problems()).isEmpty();
        assertThat(content.changes().lines())
                .containsExactly(new DatedChanges.Line(2, new Close("18082", List.of("18073"))));
        assertThat(content.changes().day()).isEqualTo(DAY);
    }

    @Test
    void findsEveryLineItCannotRead() {
        ReformFile.Content content = read("""
            ,18070,,,,,
            destroy,18071,,,,,
            create,18072,UBND Xã A,ministry,,,
            create,18073,UBND Xã A,,,,
            change,18074,,,,,
            alias,18075,,,,,
            """);

        assertThat(content.problems())
                .extracting(ChangeProblem::line, ChangeProblem::field, ChangeProblem::code, ChangeProblem::detail)
                .containsExactly(
                        tuple(2, Field.ACTION, Code.MISSING, ""),
                        tuple(3, Field.ACTION, Code.UNKNOWN, "destroy"),
                        tuple(4, Field.KIND, Code.UNKNOWN, "ministry"),
                        tuple(5, Field.KIND, Code.MISSING, ""),
                        tuple(6, Field.NAME, Code.MISSING, ""),
                        tuple(7, Field.OTHER_CODES, Code.MISSING, ""));
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        assertThat(ReformFile.read("", DAY).problems())
                .containsExactly(new ChangeProblem(1, Field.CONTENT, Code.MISSING, ""));
        assertThat(ReformFile.read("action,code\nclose,1\n", DAY).problems())
                .containsExactly(
                        new ChangeProblem(1, Field.CONTENT, Code.UNKNOWN, "name, kind, parent_code, other_codes"));
        assertThat(read("close,1,,,,,\n".repeat(2001)).problems())
                .containsExactly(new ChangeProblem(1, Field.CONTENT, Code.TOO_MANY, "2000"));
    }

    @Test
    void putsNamesTogetherThatWereTakenApart() {
        assertThat(changes("change,1,U\u031Bu,,,,"))
                .containsExactly(new Amend("1", Optional.of("Ưu"), Optional.empty()));
    }

    private static List<RegisterChange> changes(String lines) {
        ReformFile.Content content = read(lines);
        assertThat(content.problems()).isEmpty();
        return content.changes().lines().stream().map(DatedChanges.Line::change).toList();
    }

    private static ReformFile.Content read(String lines) {
        return ReformFile.read(HEADING + lines, DAY);
    }
}
