package vn.motcua.procedure.transfer;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.Flaw;

/** Finds the cell of a file in which a flaw stands. */
final class FlawPlaces {

    private static final Pattern OF_A_ROW = Pattern.compile("([\\w.]+)\\[(\\d+)](?:\\.(\\w+))?");

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("code", Layout.CODE),
            Map.entry("naming.name", "ten"),
            Map.entry("naming.sector", "ma_linh_vuc"),
            Map.entry("naming.nationalCode", "ma_tthc_quoc_gia"),
            Map.entry("naming.note", "ghi_chu"),
            Map.entry("reach.level", "cap_thuc_hien"),
            Map.entry("reach.applicants", "doi_tuong"),
            Map.entry("papers.sets", "so_bo_ho_so"),
            Map.entry("terms.term", "thoi_han.don_vi"),
            Map.entry("terms.term.amount", "thoi_han.so"),
            Map.entry("terms.term.cutOff", "thoi_han.gio_cat"),
            Map.entry("handling.result", "ket_qua"),
            Map.entry("handling.ways", "cach_thuc"),
            Map.entry("service.level2016", "muc_do_dvc_2016"),
            Map.entry("service.online.address", "dia_chi_nop_truc_tuyen"));

    private static final Map<String, Sheet> SHEETS = Map.of(
            "papers.components", Layout.PAPERS,
            "terms.fees", Layout.FEES,
            "handling.legalBases", Layout.BASES,
            "handling.steps", Layout.STEPS);

    private static final Map<String, String> COLUMNS_OF_PARTS = Map.of(
            "papers.components.name", "ten",
            "papers.components.originals", "ban_chinh",
            "papers.components.copies", "ban_sao",
            "papers.components.form", "mau_bieu",
            "terms.fees.name", "ten",
            "terms.fees.amount", "so_tien",
            "terms.fees.note", "ghi_chu",
            "handling.legalBases.number", "so_ky_hieu",
            "handling.legalBases.title", "trich_yeu",
            "handling.steps", "noi_dung");

    private FlawPlaces() {}

    static List<RowError> of(List<Flaw> flaws, ProcedureRows rows) {
        return flaws.stream().map(flaw -> of(flaw, rows)).toList();
    }

    private static RowError of(Flaw flaw, ProcedureRows rows) {
        Matcher part = OF_A_ROW.matcher(flaw.field());
        if (part.matches() && SHEETS.containsKey(part.group(1))) {
            return ofLine(flaw, part, rows);
        }
        Sheet sheet = SHEETS.getOrDefault(flaw.field(), Layout.MAIN);
        String column = COLUMNS.getOrDefault(flaw.field(), "");
        return new RowError(
                sheet.title(),
                sheet.equals(Layout.MAIN) ? rows.row() : 0,
                column.isEmpty() ? "" : sheet.column(column).heading(),
                flaw.kind().name(),
                flaw.argument());
    }

    private static RowError ofLine(Flaw flaw, Matcher part, ProcedureRows rows) {
        Sheet sheet = SHEETS.getOrDefault(part.group(1), Layout.MAIN);
        int index = Integer.parseInt(part.group(2));
        String path = part.group(3) == null ? part.group(1) : part.group(1) + "." + part.group(3);
        String column = COLUMNS_OF_PARTS.getOrDefault(path, "");
        return new RowError(
                sheet.title(),
                index < rows.part(sheet).size() ? rows.part(sheet).get(index).row() : 0,
                column.isEmpty() ? "" : sheet.column(column).heading(),
                flaw.kind().name(),
                flaw.argument());
    }
}
