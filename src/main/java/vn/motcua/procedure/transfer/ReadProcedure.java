package vn.motcua.procedure.transfer;

import java.util.List;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.ProcedureContent;

/**
 * A procedure as it was read from a file.
 *
 * @param rows where it stood there
 * @param owner as the file names it
 * @param errors of its values, before any rule is asked
 */
record ReadProcedure(
        ProcedureRows rows, String code, String owner, Sector sector, ProcedureContent content, List<RowError> errors) {

    /** Whether it is to get a code. */
    boolean isNew() {
        return code.isEmpty() || code.startsWith(Layout.NEW);
    }
}
