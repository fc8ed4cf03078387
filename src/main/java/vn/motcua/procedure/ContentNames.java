package vn.motcua.procedure;

import java.util.Optional;
import java.util.Set;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureContent.Applicant;
import vn.motcua.procedure.ProcedureContent.Level;
import vn.motcua.procedure.ProcedureContent.Level2022;
import vn.motcua.procedure.ProcedureContent.Way;

/** The values that catalogue files have names for; an unknown name is no value. */
final class ContentNames {

    private ContentNames() {}

    static Optional<TermUnit> unit(String name) {
        return switch (name) {
            case "ngay_lam_viec" -> Optional.of(TermUnit.WORKING_DAY);
            case "ngay" -> Optional.of(TermUnit.CALENDAR_DAY);
            case "trong_ngay" -> Optional.of(TermUnit.SAME_DAY);
            default -> Optional.empty();
        };
    }

    static Optional<Level> level(String name) {
        return switch (name) {
            case "tinh" -> Optional.of(Level.PROVINCE);
            case "huyen" -> Optional.of(Level.DISTRICT);
            case "xa" -> Optional.of(Level.COMMUNE);
            default -> Optional.empty();
        };
    }

    static Set<Applicant> applicants(String name) {
        return switch (name) {
            case "ca_nhan" -> Set.of(Applicant.CITIZEN);
            case "to_chuc" -> Set.of(Applicant.ORGANISATION);
            case "ca_nhan_to_chuc" -> Set.of(Applicant.CITIZEN, Applicant.ORGANISATION);
            default -> Set.of();
        };
    }

    static Optional<Level2022> level2022(String name) {
        return switch (name) {
            case "toan_trinh" -> Optional.of(Level2022.WHOLE);
            case "mot_phan" -> Optional.of(Level2022.PARTIAL);
            case "thong_tin" -> Optional.of(Level2022.INFORMATION);
            default -> Optional.empty();
        };
    }

    static Optional<Way> way(String name) {
        return switch (name) {
            case "truc_tiep" -> Optional.of(Way.IN_PERSON);
            case "buu_chinh" -> Optional.of(Way.POST);
            case "truc_tuyen" -> Optional.of(Way.ONLINE);
            default -> Optional.empty();
        };
    }
}
