package vn.motcua.dossier;

/** In what part somebody moves a dossier (NĐ 61/2018 tells the parts apart; one officer may have several). */
public enum DossierActor {
    /** The applicant or who acts for them. */
    APPLICANT,
    /** Takes in and hands over (tiếp nhận và trả kết quả). */
    COUNTER_OFFICER,
    /** Deals with it (thụ lý). */
    CASE_OFFICER,
    /** Signs or refuses. */
    LEADER,
    /** Numbers and issues what was signed (văn thư). */
    CLERK,
    /** Asks for and books payments. */
    FINANCE,
    /** The province's administrator, who reopens what is final. */
    ADMINISTRATOR,
    /** The agency's software, which speaks of the dossiers it keeps itself. */
    AGENCY,
    /** The program, when a time has passed. */
    TIMER
}
