package vn.motcua.procedure;

import java.util.Optional;

/**
 * A procedure to bring into the catalogue under a code of its own, published at once.
 *
 * @param sector of the content's sector code; made when it is not there
 * @param owner code of an agency, or {@code ubnd_huyen}, {@code ubnd_xa}, {@code moi_don_vi} for all districts, all
 *     communes, every agency
 */
public record NewProcedure(String code, Procedure.Sector sector, String owner, ProcedureContent content) {

    /** One of which little is known. */
    public NewProcedure(
            String code,
            String name,
            Procedure.Sector sector,
            String owner,
            Optional<Procedure.Term> term,
            boolean confidential) {
        this(code, sector, owner, bare(name, sector.code(), term, confidential));
    }

    public String name() {
        return content.naming().name();
    }

    public Optional<Procedure.Term> term() {
        return content.terms().term();
    }

    public boolean confidential() {
        return content.reach().confidential();
    }

    private static ProcedureContent bare(
            String name, String sector, Optional<Procedure.Term> term, boolean confidential) {
        ProcedureContent named = ProcedureContent.named(name, sector);
        ProcedureContent.Reach reach = named.reach();
        return named.with(new ProcedureContent.Terms(term, named.terms().fees()))
                .with(new ProcedureContent.Reach(
                        reach.level(), reach.applicants(), confidential, reach.throughOffice()));
    }
}
