package vn.motcua.procedure;

import java.util.Optional;

/**
 * A procedure to add to the catalogue.
 *
 * @param owner code of an agency, or {@code ubnd_huyen}, {@code ubnd_xa}, {@code moi_don_vi} for all districts, all
 *     communes, every agency
 */
public record NewProcedure(
        String code,
        String name,
        Procedure.Sector sector,
        String owner,
        Optional<Procedure.Term> term,
        boolean confidential) {}
