package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;
import static vn.motcua.DossierFixture.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Dossier;
import vn.motcua.MotCuaIT;
import vn.motcua.SignedInClient;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.TemporaryAgencies;
import vn.motcua.dossier.Counter;
import vn.motcua.dossier.CounterOutcome;
import vn.motcua.dossier.FigureDossiers;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.SampleContent;
import vn.motcua.statistics.CostLink.Dossiers;
import vn.motcua.statistics.Form07a.Cell;

/**
 * An agency with three procedures of its own and seven dossiers, beside one with none: two ended late and one is late,
 * three ended in time, one came online; one owner is not satisfied.
 */
@MotCuaIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScorecardIT {

    private static final String ONLINE = "IT-766-01";
    private static final String UNUSED = "IT-766-02";
    private static final String BARE = "IT-766-03";

    private final Scorecards scorecards;
    private final Forms07a forms;
    private final Reports reports;
    private final FigureDossiers figures;
    private final Counter counter;
    private final AgencyRegister register;
    private final ProcedureCatalogue procedures;
    private final TemporaryAgencies agencies;
    private final DossierFixture dossiers;
    private final int port;
    private final Agency agency;
    private final Agency idle;

    ScorecardIT(
            Scorecards scorecards,
            Forms07a forms,
            Reports reports,
            FigureDossiers figures,
            Counter counter,
            JdbcClient jdbc,
            AgencyRegister register,
            ProcedureCatalogue procedures,
            @LocalServerPort int port) {
        this.scorecards = scorecards;
        this.forms = forms;
        this.reports = reports;
        this.figures = figures;
        this.counter = counter;
        this.register = register;
        this.procedures = procedures;
        this.agencies = new TemporaryAgencies(jdbc, register);
        this.dossiers = new DossierFixture(jdbc, register, procedures);
        this.port = port;
        this.agency = agencies.add();
        this.idle = agencies.add();
    }

    @BeforeAll
    void receive() {
        Procedure.Sector sector = new Procedure.Sector("IT-766", "Lĩnh vực chấm điểm");
        procedures.add(List.of(
                new NewProcedure(
                        ONLINE, sector, agency.code(), SampleContent.complete("Thủ tục nộp trực tuyến", "IT-766")),
                new NewProcedure(
                        UNUSED, sector, agency.code(), SampleContent.complete("Thủ tục chưa ai nộp", "IT-766")),
                new NewProcedure(
                        BARE,
                        "Thủ tục thiếu nội dung",
                        sector,
                        agency.code(),
                        Optional.of(new Term(5, TermUnit.WORKING_DAY)),
                        false)));
        ended(-10, -5);
        ended(-10, -5);
        dossiers.received(aReception(agency.code()).of(BARE).due(-3).received(-20));
        ended(4, -1);
        ended(4, -1);
        SentOnline.rates(port, ended(4, -1), "khong-hai-long");
        assertThat(counter.register(SentOnline.officer(agency), SentOnline.dossier(agency, ONLINE)))
                .isInstanceOf(CounterOutcome.Registered.class);
    }

    @AfterAll
    void close() {
        agencies.close();
    }

    @Test
    void reckonsFiguresOfDossiers() {
        Scorecard sheet = scorecards.of(question(agency));

        assertThat(score(sheet, Indicator.IN_TIME).ratio()).contains(new Ratio(4, 7));
        assertThat(score(sheet, Indicator.IN_TIME).percent()).contains(new BigDecimal("57.14"));
        assertThat(score(sheet, Indicator.IN_TIME).points()).contains(new BigDecimal("11.43"));
        assertThat(score(sheet, Indicator.SENT_ONLINE).ratio()).contains(new Ratio(1, 7));
        assertThat(score(sheet, Indicator.SENT_ONLINE).points()).contains(new BigDecimal("1.71"));
        assertThat(score(sheet, Indicator.SATISFIED).ratio()).contains(new Ratio(3, 7));
        assertThat(score(sheet, Indicator.SATISFIED).points()).contains(new BigDecimal("2.86"));
    }

    /** Other tests have procedures that every agency receives; those are taken off by the agency beside it. */
    @Test
    void reckonsFiguresOfTheCatalogue() {
        Scorecard sheet = scorecards.of(question(agency));
        Scorecard beside = scorecards.of(question(idle));

        assertThat(more(sheet, beside, Indicator.COMPLETE)).isEqualTo(new Ratio(2, 3));
        assertThat(more(sheet, beside, Indicator.OFFERED_ONLINE)).isEqualTo(new Ratio(2, 3));
        assertThat(more(sheet, beside, Indicator.USED_ONLINE)).isEqualTo(new Ratio(1, 2));
        assertThat(score(beside, Indicator.IN_TIME).percent()).isEmpty();
        assertThat(score(beside, Indicator.IN_TIME).points()).isEmpty();
    }

    @Test
    void everyFigureThatCostsPointsOpensItsDossiers() {
        Scorecard sheet = scorecards.of(question(agency));
        List<Cost> opened = sheet.scores().stream()
                .flatMap(score -> score.costs().stream())
                .flatMap(costs -> costs.most().stream())
                .filter(cost -> cost.opens() instanceof Dossiers)
                .toList();

        assertThat(opened).hasSizeGreaterThanOrEqualTo(3).allSatisfy(cost -> {
            Dossiers behind = (Dossiers) cost.opens();
            assertThat(figures.count(reports.dossiers(behind.question(), behind.row(), behind.column())))
                    .as(cost.toString())
                    .isEqualTo(cost.number());
        });
        assertThat(opened).extracting(Cost::label).contains("Thủ tục thiếu nội dung");
    }

    @Test
    void fillsInTheColumnsOfTheForm() {
        Form07a.Row row = forms.of(question(agency)).total();

        assertThat(Map.of(
                        Cell.RECEIVED, row.of(Cell.RECEIVED),
                        Cell.CARRIED, row.of(Cell.CARRIED),
                        Cell.ONLINE_PARTIAL, row.of(Cell.ONLINE_PARTIAL),
                        Cell.ONLINE_WHOLE, row.of(Cell.ONLINE_WHOLE),
                        Cell.UNSAID, row.of(Cell.UNSAID),
                        Cell.FINISHED, row.of(Cell.FINISHED),
                        Cell.LATE_NOT_APOLOGISED, row.of(Cell.LATE_NOT_APOLOGISED),
                        Cell.LATE_APOLOGISED, row.of(Cell.LATE_APOLOGISED),
                        Cell.OPEN, row.of(Cell.OPEN),
                        Cell.OVERDUE, row.of(Cell.OVERDUE)))
                .isEqualTo(Map.of(
                        Cell.RECEIVED, 7L,
                        Cell.CARRIED, 0L,
                        Cell.ONLINE_PARTIAL, 1L,
                        Cell.ONLINE_WHOLE, 0L,
                        Cell.UNSAID, 6L,
                        Cell.FINISHED, 5L,
                        Cell.LATE_NOT_APOLOGISED, 2L,
                        Cell.LATE_APOLOGISED, 0L,
                        Cell.OPEN, 2L,
                        Cell.OVERDUE, 1L));
    }

    @Test
    void showsTheSheetOfOneAgency() {
        String page = page("lanhdao", "/quan-tri/thong-ke/766?don-vi=" + agency.code() + days());

        assertThat(page)
                .contains(agency.name(), "57,14 % (4 / 7)", "11,43 / 20", "Chưa có dữ liệu")
                .contains("/quan-tri/thong-ke/ho-so?tu=")
                .doesNotContain("??");
        assertThat(page("lanhdao", "/quan-tri/thong-ke/766?lang=en&don-vi=" + agency.code() + days()))
                .contains("57.14 % (4 of 7)", "11.43 / 20", "No data");
        assertThat(page("lanhdao", "/quan-tri/thong-ke/07a?don-vi=" + agency.code() + days()))
                .contains("Trực tuyến một phần", "theo=thu-tuc");
    }

    @Test
    void leadsToPagesThatAreThere() {
        SignedInClient leader = SignedInClient.as("lanhdao", port);
        String sheet = leader.get("/quan-tri/thong-ke/766?don-vi=" + agency.code() + days())
                .body();
        List<String> addresses = Pattern.compile("href=\"(/quan-tri/thong-ke/[a-z]+-[a-z-]+\\?[^\"]+)\"")
                .matcher(sheet)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();

        assertThat(addresses)
                .anyMatch(address -> address.startsWith("/quan-tri/thong-ke/ho-so?"))
                .anyMatch(address -> address.startsWith("/quan-tri/thong-ke/bao-cao?"))
                .allSatisfy(address ->
                        assertThat(leader.get(address).statusCode()).as(address).isEqualTo(200));
    }

    @Test
    void showsAgenciesTheirOwnSheetsOnly() {
        assertThat(page("sxd", "/quan-tri/thong-ke/766?don-vi=" + agency.code() + days()))
                .contains("Không có đơn vị này trong phạm vi của bạn", "Sở Xây dựng, từ")
                .doesNotContain("57,14 %");
        assertThat(page("sxd", "/quan-tri/thong-ke/07a"))
                .contains("Sở Xây dựng, từ")
                .doesNotContain("Toàn tỉnh");
        assertThat(page("lanhdao", "/quan-tri/thong-ke/766?tu=2026-02-02&den=2026-02-01"))
                .contains("Ngày cuối phải từ ngày đầu trở đi");
    }

    @Test
    void partsOfTheFormAddUpOverTheWholeProvince() {
        Form07a form = forms.of(ReportQuestion.ofProvince(lastMonth()));

        assertThat(form.rows()).isNotEmpty().allSatisfy(ScorecardIT::addsUp);
        addsUp(form.total());
    }

    private static void addsUp(Form07a.Row row) {
        assertThat(row.of(Cell.CARRIED)
                        + row.of(Cell.ONLINE_WHOLE)
                        + row.of(Cell.ONLINE_PARTIAL)
                        + row.of(Cell.ONLINE_UNSAID)
                        + row.of(Cell.COUNTER)
                        + row.of(Cell.POST)
                        + row.of(Cell.UNSAID))
                .isEqualTo(row.of(Cell.RECEIVED));
    }

    private Ratio more(Scorecard sheet, Scorecard beside, Indicator indicator) {
        Ratio all = score(sheet, indicator).ratio().orElseThrow();
        Ratio others = score(beside, indicator).ratio().orElseThrow();
        return new Ratio(all.part() - others.part(), all.whole() - others.whole());
    }

    private static Score score(Scorecard sheet, Indicator indicator) {
        return sheet.scores().stream()
                .filter(score -> score.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private ReportQuestion question(Agency of) {
        return ReportQuestion.ofProvince(lastMonth()).in(new Scope.Unit(of.id()));
    }

    private String days() {
        return "&tu=" + lastMonth().from() + "&den=" + lastMonth().to();
    }

    private String page(String person, String address) {
        return SignedInClient.as(person, port).get(address).body();
    }

    private Period lastMonth() {
        return new Period(register.today().minusDays(30), register.today());
    }

    private Dossier ended(int dueDay, int endDay) {
        Dossier dossier =
                dossiers.received(aReception(agency.code()).of(BARE).due(dueDay).received(-20));
        dossiers.returned(dossier, day(endDay));
        return dossier;
    }
}
