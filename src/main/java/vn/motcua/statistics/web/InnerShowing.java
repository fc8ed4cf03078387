package vn.motcua.statistics.web;

import org.springframework.stereotype.Component;
import vn.motcua.counting.Column;
import vn.motcua.statistics.CellValue;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportRow;
import vn.motcua.statistics.RowKey;
import vn.motcua.statistics.TableColumn;

/** How figures are shown behind login: as they are, each leading to its dossiers. */
@Component
class InnerShowing {

    private final ReportAddresses addresses;
    private final FigureLinks links;

    InnerShowing(ReportAddresses addresses, FigureLinks links) {
        this.addresses = addresses;
        this.links = links;
    }

    /** The address of the dossiers behind a figure. */
    String dossiers(ReportQuestion question, RowKey row, Column column) {
        return links.dossiers(question, row, column);
    }

    TableMaker.Showing of(ReportRequest request) {
        return new TableMaker.Showing() {
            @Override
            public CellValue value(ReportRow row, TableColumn column) {
                return column.of(row.figures());
            }

            @Override
            public boolean isRounded(ReportRow row) {
                return false;
            }

            @Override
            public String dossiers(ReportRow row, TableColumn column) {
                return column.opens()
                        .map(figure -> InnerShowing.this.dossiers(request.question(), row.key(), figure))
                        .orElse("");
            }

            @Override
            public String report(ReportRow row) {
                return InnerReportController.ADDRESS + "?"
                        + ReportRequest.query(row.opens().orElseThrow(), request.form(), addresses);
            }
        };
    }
}
