package vn.motcua.procedure;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureContent.Applicant;
import vn.motcua.procedure.ProcedureContent.Component;
import vn.motcua.procedure.ProcedureContent.Fee;
import vn.motcua.procedure.ProcedureContent.Handling;
import vn.motcua.procedure.ProcedureContent.LegalBasis;
import vn.motcua.procedure.ProcedureContent.Level;
import vn.motcua.procedure.ProcedureContent.Level2022;
import vn.motcua.procedure.ProcedureContent.Naming;
import vn.motcua.procedure.ProcedureContent.Online;
import vn.motcua.procedure.ProcedureContent.OnlineKind;
import vn.motcua.procedure.ProcedureContent.Papers;
import vn.motcua.procedure.ProcedureContent.Reach;
import vn.motcua.procedure.ProcedureContent.Service;
import vn.motcua.procedure.ProcedureContent.Terms;
import vn.motcua.procedure.ProcedureContent.Way;

/** Content of procedures for tests, every field filled in. */
public final class SampleContent {

    private SampleContent() {}

    /** A complete procedure that could be published as it is. */
    public static ProcedureContent complete(String name, String sector) {
        return new ProcedureContent(
                new Naming(name, sector, Optional.of("1.001193"), true, Optional.of("Lưu ý chung")),
                new Reach(Optional.of(Level.PROVINCE), Set.of(Applicant.CITIZEN, Applicant.BUSINESS), false, true),
                new Papers(
                        List.of(
                                new Component("Tờ khai", 1, 0, true, Optional.of("Mẫu số 01"), Optional.empty()),
                                new Component("Bản sao giấy tờ", 0, 2, false, Optional.empty(), Optional.empty())),
                        1),
                new Terms(
                        Optional.of(new Term(0, TermUnit.SAME_DAY, Optional.of(LocalTime.of(15, 0)))),
                        List.of(
                                new Fee("Lệ phí", Optional.of(50_000L), Optional.of("Miễn cho hộ nghèo")),
                                new Fee("Phí thẩm định theo quy mô", Optional.empty(), Optional.empty()))),
                new Handling(
                        Optional.of("Giấy khai sinh"),
                        List.of(new LegalBasis(Optional.of("123/2015/NĐ-CP"), "Nghị định về hộ tịch")),
                        List.of("Nộp hồ sơ", "Nhận kết quả"),
                        Set.of(Way.IN_PERSON, Way.ONLINE)),
                new Service(
                        Optional.of(3),
                        Optional.of(Level2022.PARTIAL),
                        new Online(OnlineKind.AGENCY_PAGE, Optional.of("https://dichvucong.example.vn/khai-sinh"))),
                List.of());
    }

    /** The same with another result, to tell versions apart. */
    public static ProcedureContent withResult(ProcedureContent content, String result) {
        Handling handling = content.handling();
        return content.with(
                new Handling(Optional.of(result), handling.legalBases(), handling.steps(), handling.ways()));
    }
}
