package vn.motcua.procedure.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.procedure.CatalogueNames;
import vn.motcua.procedure.Names;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.transfer.ProcedureRows.Line;

/** Writes procedures as rows. */
final class RowWriter {

    private RowWriter() {}

    static ProcedureRows write(StatedProcedure procedure) {
        ProcedureContent content = procedure.content();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(Layout.CODE, procedure.code());
        naming(cells, procedure);
        reach(cells, content.reach());
        content.terms().term().ifPresent(term -> term(cells, term));
        cells.put(
                "thoi_han.bo_sung",
                content.terms()
                        .supplement()
                        .map(CatalogueNames.SUPPLEMENT_RULES::name)
                        .orElse(""));
        cells.put("so_bo_ho_so", Integer.toString(content.papers().sets()));
        cells.put("ket_qua", text(content.handling().result()));
        cells.put("cach_thuc", names(content.handling().ways(), CatalogueNames.WAYS));
        service(cells, content.service());
        cells.replaceAll((_, value) -> lines(value));
        cells.values().removeIf(String::isEmpty);
        return new ProcedureRows(0, cells, parts(content));
    }

    private static void naming(Map<String, String> cells, StatedProcedure procedure) {
        ProcedureContent.Naming naming = procedure.content().naming();
        cells.put("ten", naming.name());
        cells.put("ma_linh_vuc", naming.sector());
        cells.put("linh_vuc", procedure.sectorName());
        cells.put("co_quan", procedure.owner());
        cells.put("ma_tthc_quoc_gia", text(naming.nationalCode()));
        cells.put("ma_tthc_quoc_gia_tinh_trang", naming.nationalCodeConfirmed() ? "xac_minh" : "chua_xac_minh");
        cells.put("ghi_chu", text(naming.note()));
    }

    private static void reach(Map<String, String> cells, ProcedureContent.Reach reach) {
        cells.put(
                "cap_thuc_hien", reach.level().map(CatalogueNames.LEVELS::name).orElse(""));
        cells.put("doi_tuong", names(reach.applicants(), CatalogueNames.APPLICANTS));
        cells.put("bao_mat", Boolean.toString(reach.confidential()));
        cells.put("lien_thong_vpub", Boolean.toString(reach.throughOffice()));
    }

    private static void term(Map<String, String> cells, Term term) {
        cells.put("thoi_han.so", term.unit() == TermUnit.SAME_DAY ? "" : Integer.toString(term.amount()));
        cells.put("thoi_han.don_vi", CatalogueNames.UNITS.name(term.unit()));
        cells.put("thoi_han.gio_cat", term.cutOff().map(Object::toString).orElse(""));
    }

    private static void service(Map<String, String> cells, ProcedureContent.Service service) {
        cells.put("muc_do_dvc_2016", service.level2016().map(Object::toString).orElse(""));
        cells.put(
                "muc_do_dvc_2022",
                service.level2022().map(CatalogueNames.LEVELS_2022::name).orElse(""));
        cells.put(
                "nop_truc_tuyen",
                CatalogueNames.ONLINE_KINDS.name(service.online().kind()));
        cells.put("dia_chi_nop_truc_tuyen", text(service.online().address()));
    }

    private static Map<String, List<Line>> parts(ProcedureContent content) {
        Map<String, List<Line>> parts = new LinkedHashMap<>();
        parts.put(
                Layout.PAPERS.name(),
                lines(
                        content.papers().components(),
                        paper -> cells(
                                "ten", paper.name(),
                                "ban_chinh", Integer.toString(paper.originals()),
                                "ban_sao", Integer.toString(paper.copies()),
                                "bat_buoc", Boolean.toString(paper.required()),
                                "mau_bieu", text(paper.form()))));
        parts.put(
                Layout.FEES.name(),
                lines(
                        content.terms().fees(),
                        fee -> cells(
                                "ten", fee.name(),
                                "so_tien", fee.amount().map(Object::toString).orElse(""),
                                "ghi_chu", text(fee.note()))));
        parts.put(
                Layout.BASES.name(),
                lines(
                        content.handling().legalBases(),
                        basis -> cells("so_ky_hieu", text(basis.number()), "trich_yeu", basis.title())));
        parts.put(Layout.STEPS.name(), lines(content.handling().steps(), step -> cells("noi_dung", step)));
        return parts;
    }

    private static <T> List<Line> lines(List<T> rows, Function<T, Map<String, String>> cells) {
        return rows.stream().map(row -> new Line(0, cells.apply(row))).toList();
    }

    private static Map<String, String> cells(String... namesAndValues) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                cells.put(namesAndValues[i], lines(namesAndValues[i + 1]));
            }
        }
        return cells;
    }

    private static <T extends Enum<T>> String names(Set<T> values, Names<T> names) {
        return names.all().stream()
                .filter(named -> values.contains(named.value()))
                .map(Names.Named::name)
                .collect(Collectors.joining(";"));
    }

    /** Files know one end of a line only. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }
}
