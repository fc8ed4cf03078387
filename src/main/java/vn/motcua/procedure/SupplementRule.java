package vn.motcua.procedure;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.ProvinceTime;

/** What becomes of a term when the applicant is asked for a supplement. */
public enum SupplementRule {
    /** The clock stops; once the supplement is there, the time that was left goes on. */
    CONTINUE,
    /** The whole term is counted anew from the supplement on. */
    RESTART,
    /** The time waited is added to the deadline. */
    EXTEND;

    /** First day of NĐ 61/2018/NĐ-CP, whose article 19 has the term counted again from the beginning. */
    private static final LocalDate DECREE_61_2018 = LocalDate.of(2018, 6, 21);

    /**
     * The rule of a dossier received at {@code moment} whose procedure names none: restart since NĐ 61/2018, extension
     * before. Both are known from practice and not from the text of the law, and NĐ 118/2025 (from 1 July 2025) is
     * taken to have left it as it was; an official has to confirm it before go-live.
     */
    public static SupplementRule byLawAt(Instant moment) {
        return LocalDate.ofInstant(moment, ProvinceTime.ZONE).isBefore(DECREE_61_2018) ? EXTEND : RESTART;
    }
}
