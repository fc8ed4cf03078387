package vn.motcua.procedure.transfer;

import vn.motcua.procedure.ProcedureContent;

/**
 * A procedure as files state it.
 *
 * @param owner an agency's code, or {@code ubnd_huyen}, {@code ubnd_xa}, {@code moi_don_vi}
 */
public record StatedProcedure(String code, String owner, String sectorName, ProcedureContent content) {}
