package vn.motcua.procedure.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.procedure.CatalogueNames;
import vn.motcua.procedure.CatalogueRules;
import vn.motcua.procedure.Names;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureContent.Component;
import vn.motcua.procedure.ProcedureContent.Fee;
import vn.motcua.procedure.ProcedureContent.Handling;
import vn.motcua.procedure.ProcedureContent.LegalBasis;
import vn.motcua.procedure.ProcedureContent.Naming;
import vn.motcua.procedure.ProcedureContent.Online;
import vn.motcua.procedure.ProcedureContent.OnlineKind;
import vn.motcua.procedure.ProcedureContent.Papers;
import vn.motcua.procedure.ProcedureContent.Reach;
import vn.motcua.procedure.ProcedureContent.Service;
import vn.motcua.procedure.ProcedureContent.Terms;
import vn.motcua.procedure.transfer.ProcedureRows.Line;
import vn.motcua.shared.Texts;

/** Reads one procedure from its rows, with every value that cannot be read. */
final class RowReader {

    private final ProcedureRows rows;
    private final CellReader main;
    private final RowErrors errors = new RowErrors();

    private RowReader(ProcedureRows rows) {
        this.rows = rows;
        this.main = new CellReader(Layout.MAIN, rows.row(), rows.cells(), errors);
    }

    static ReadProcedure read(ProcedureRows rows) {
        return new RowReader(rows).read();
    }

    private ReadProcedure read() {
        Sector sector = new Sector(main.text("ma_linh_vuc"), main.text("linh_vuc"));
        ProcedureContent content = CatalogueRules.normal(new ProcedureContent(
                naming(sector), reach(sector), papers(), terms(), handling(), service(), List.of()));
        return new ReadProcedure(rows, main.text(Layout.CODE), main.text("co_quan"), sector, content, errors.toList());
    }

    private Naming naming(Sector sector) {
        return new Naming(
                main.text("ten"),
                sector.code(),
                main.optional("ma_tthc_quoc_gia"),
                // Early files tell how it was found out as well.
                main.text("ma_tthc_quoc_gia_tinh_trang").startsWith("xac_minh")
                        || main.choice("ma_tthc_quoc_gia_tinh_trang", Set.of("tri_nho"))
                                .filter("xac_minh"::equals)
                                .isPresent(),
                main.optional("ghi_chu"));
    }

    private Reach reach(Sector sector) {
        return new Reach(
                main.choice("cap_thuc_hien").flatMap(CatalogueNames.LEVELS::value),
                all("doi_tuong", CatalogueNames.APPLICANTS),
                main.yes("bao_mat")
                        .orElseGet(() -> sector.name().toLowerCase(Locale.ROOT).contains("tố cáo")),
                main.yes("lien_thong_vpub").orElse(false));
    }

    private Papers papers() {
        List<Component> components = rows.part(Layout.PAPERS).stream()
                .map(line -> cells(Layout.PAPERS, line))
                .map(cells -> new Component(
                        cells.text("ten"),
                        cells.number("ban_chinh").orElse(0),
                        cells.number("ban_sao").orElse(0),
                        cells.yes("bat_buoc").orElse(true),
                        cells.optional("mau_bieu"),
                        Optional.empty()))
                .toList();
        return new Papers(components, main.number("so_bo_ho_so").orElse(1));
    }

    private Terms terms() {
        List<Fee> fees = rows.part(Layout.FEES).stream()
                .map(line -> cells(Layout.FEES, line))
                .map(cells -> new Fee(cells.text("ten"), cells.money("so_tien"), cells.optional("ghi_chu")))
                .toList();
        return new Terms(
                term(), fees, main.choice("thoi_han.bo_sung").flatMap(CatalogueNames.SUPPLEMENT_RULES::value));
    }

    private Optional<Term> term() {
        Optional<Integer> amount = main.number("thoi_han.so");
        Optional<TermUnit> unit = main.choice("thoi_han.don_vi").flatMap(CatalogueNames.UNITS::value);
        if (!main.text("thoi_han.so").isEmpty() && main.text("thoi_han.don_vi").isEmpty()) {
            main.wrong("thoi_han.don_vi", "MISSING", "");
        }
        return unit.map(known -> new Term(amount.orElse(0), known, main.time("thoi_han.gio_cat")));
    }

    private Handling handling() {
        return new Handling(
                main.optional("ket_qua"),
                rows.part(Layout.BASES).stream()
                        .map(line -> cells(Layout.BASES, line))
                        .map(cells -> new LegalBasis(cells.optional("so_ky_hieu"), cells.text("trich_yeu")))
                        .toList(),
                rows.part(Layout.STEPS).stream()
                        .map(line -> cells(Layout.STEPS, line).text("noi_dung"))
                        .toList(),
                all("cach_thuc", CatalogueNames.WAYS));
    }

    private Service service() {
        Optional<String> address = main.optional("dia_chi_nop_truc_tuyen");
        OnlineKind kind = main.choice("nop_truc_tuyen")
                .flatMap(CatalogueNames.ONLINE_KINDS::value)
                .orElse(address.isPresent() ? OnlineKind.AGENCY_PAGE : OnlineKind.NONE);
        return new Service(
                main.number("muc_do_dvc_2016"),
                main.choice("muc_do_dvc_2022").flatMap(CatalogueNames.LEVELS_2022::value),
                new Online(kind, address.map(Texts::normal)));
    }

    private <T extends Enum<T>> Set<T> all(String column, Names<T> names) {
        return main.choices(column).stream()
                .flatMap(name -> names.value(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private CellReader cells(Sheet sheet, Line line) {
        return new CellReader(sheet, line.row(), line.cells(), errors);
    }
}
