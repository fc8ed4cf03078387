package vn.motcua.statistics.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.Column;
import vn.motcua.dossier.DueSoon;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.Reports;
import vn.motcua.statistics.RowKey;
import vn.motcua.statistics.Scope;

/** What becomes late within a week, by agency and procedure. */
@Component
class DueSoonLines {

    private static final int DAYS = 7;

    /** A group with the address of its dossiers. */
    public record Line(String agency, String procedure, long dossiers, String address) {}

    private final Reports reports;
    private final DueSoon soon;
    private final ReportAddresses addresses;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    DueSoonLines(
            Reports reports,
            DueSoon soon,
            ReportAddresses addresses,
            AgencyRegister agencies,
            ProcedureCatalogue procedures) {
        this.reports = reports;
        this.soon = soon;
        this.addresses = addresses;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    /** The dossiers of a report's question, from today on. */
    DueSoon.Question question(ReportQuestion question) {
        Set<Integer> handling =
                reports.dossiers(question, new RowKey.Total(), Column.OPEN).agencies();
        LocalDate today = agencies.today();
        return new DueSoon.Question(handling, question.procedureId(), today, today.plusDays(DAYS - 1L));
    }

    /** The largest groups first. */
    List<Line> lines(ReportQuestion question) {
        return soon.groups(question(question)).stream()
                .sorted(Comparator.comparingLong(DueSoon.Group::dossiers)
                        .reversed()
                        .thenComparing(group -> agencies.byId(group.agencyId()).name()))
                .map(group -> line(group, question))
                .toList();
    }

    private Line line(DueSoon.Group group, ReportQuestion question) {
        ReportQuestion of = question.in(new Scope.Unit(group.agencyId())).ofProcedure(group.procedureId());
        return new Line(
                agencies.byId(group.agencyId()).name(),
                procedures.byId(group.procedureId()).name(),
                group.dossiers(),
                address(of));
    }

    /** Only whose dossiers and of which procedure matters to it. */
    String address(ReportQuestion question) {
        var parameters = addresses.parameters(question);
        parameters.keySet().removeAll(Set.of("ky", "tu", "den", "theo", "cach-tinh"));
        return Optional.of(ReportAddresses.query(parameters))
                .filter(query -> !query.isEmpty())
                .map(query -> DueSoonController.ADDRESS + "?" + query)
                .orElse(DueSoonController.ADDRESS);
    }
}
