package vn.motcua.statistics.web;

import vn.motcua.account.Role;
import vn.motcua.counting.Column;
import vn.motcua.statistics.CostLink;
import vn.motcua.statistics.Form07a.Cell;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportRow;
import vn.motcua.statistics.RowKey;

/** Addresses of what opens from the figures of one page. */
public final class FigureOpening {

    private final FigureLinks links;
    private final ReportQuestion question;
    private final Role role;

    FigureOpening(FigureLinks links, ReportQuestion question, Role role) {
        this.links = links;
        this.question = question;
        this.role = role;
    }

    public String of(CostLink link) {
        return links.of(link, question, role);
    }

    /** Dossiers of everything that is shown. */
    public String total(Column column) {
        return links.dossiers(question, new RowKey.Total(), column);
    }

    /** The dossiers of a figure of the form or, of a part of one, the report by procedures that it is summed from. */
    public String cell(ReportRow row, Cell cell) {
        return cell.isPart()
                ? links.page(FigureLinks.REPORT, question.at(row.key()).by(Grouping.PROCEDURE))
                : links.dossiers(question, row.key(), cell.column());
    }
}
