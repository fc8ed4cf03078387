package vn.motcua.procedure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.procedure.Names.Named;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureContent.Applicant;
import vn.motcua.procedure.ProcedureContent.Level;
import vn.motcua.procedure.ProcedureContent.Level2022;
import vn.motcua.procedure.ProcedureContent.OnlineKind;
import vn.motcua.procedure.ProcedureContent.Way;

/** The names of values in catalogue files and in addresses. */
public final class CatalogueNames {

    public static final Names<TermUnit> UNITS = new Names<>(List.of(
            new Named<>("ngay_lam_viec", TermUnit.WORKING_DAY),
            new Named<>("ngay", TermUnit.CALENDAR_DAY),
            new Named<>("trong_ngay", TermUnit.SAME_DAY),
            new Named<>("gio_lam_viec", TermUnit.HOUR)));

    public static final Names<SupplementRule> SUPPLEMENT_RULES = new Names<>(List.of(
            new Named<>("tiep_tuc", SupplementRule.CONTINUE),
            new Named<>("tinh_lai", SupplementRule.RESTART),
            new Named<>("cong_them", SupplementRule.EXTEND)));

    public static final Names<Level> LEVELS = new Names<>(List.of(
            new Named<>("tinh", Level.PROVINCE),
            new Named<>("huyen", Level.DISTRICT),
            new Named<>("xa", Level.COMMUNE)));

    public static final Names<Applicant> APPLICANTS = new Names<>(List.of(
            new Named<>("ca_nhan", Applicant.CITIZEN),
            new Named<>("nguoi_viet_o_nuoc_ngoai", Applicant.OVERSEAS_VIETNAMESE),
            new Named<>("nguoi_nuoc_ngoai", Applicant.FOREIGNER),
            new Named<>("can_bo", Applicant.OFFICIAL),
            new Named<>("doanh_nghiep", Applicant.BUSINESS),
            new Named<>("hop_tac_xa", Applicant.COOPERATIVE),
            new Named<>("to_chuc", Applicant.ORGANISATION),
            new Named<>("to_chuc_nuoc_ngoai", Applicant.FOREIGN_ORGANISATION)));

    public static final Names<Level2022> LEVELS_2022 = new Names<>(List.of(
            new Named<>("toan_trinh", Level2022.WHOLE),
            new Named<>("mot_phan", Level2022.PARTIAL),
            new Named<>("thong_tin", Level2022.INFORMATION)));

    public static final Names<Way> WAYS = new Names<>(List.of(
            new Named<>("truc_tiep", Way.IN_PERSON),
            new Named<>("buu_chinh", Way.POST),
            new Named<>("truc_tuyen", Way.ONLINE)));

    public static final Names<OnlineKind> ONLINE_KINDS = new Names<>(List.of(
            new Named<>("khong", OnlineKind.NONE),
            new Named<>("mau_cua_cong", OnlineKind.OUR_FORM),
            new Named<>("trang_cua_don_vi", OnlineKind.AGENCY_PAGE)));

    private CatalogueNames() {}

    /** Applicants named one by one; {@code ca_nhan_to_chuc} is what early files call two of them together. */
    static Set<Applicant> applicants(Stream<String> names) {
        return names.flatMap(name -> name.equals("ca_nhan_to_chuc") ? Stream.of("ca_nhan", "to_chuc") : Stream.of(name))
                .flatMap(name -> APPLICANTS.value(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
