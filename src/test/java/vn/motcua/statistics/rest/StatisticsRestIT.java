package vn.motcua.statistics.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;
import static vn.motcua.DossierFixture.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.TemporaryAgencies;
import vn.motcua.counting.Column;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.rest.RestAnswer;
import vn.motcua.rest.RestClient;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.statistics.DataDictionary;
import vn.motcua.statistics.DataField.Dataset;
import vn.motcua.statistics.Period;
import vn.motcua.statistics.Report;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportRow;
import vn.motcua.statistics.Reports;
import vn.motcua.statistics.Scope;

/** The figures that anybody's program reads, of two agencies whose dossiers were counted by hand. */
@MotCuaIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsRestIT {

    private static final String PROCEDURE = "IT-TK-REST";
    private static final String SECTOR = "IT-TK";
    private static final String SECTOR_NAME = "Lĩnh vực \"mở\", để thử";
    private static final YearMonth MARCH = YearMonth.of(2019, 3);
    private static final LocalDate RECEIVED = LocalDate.of(2019, 3, 4);

    private final Reports reports;
    private final TemporaryAgencies agencies;
    private final DossierFixture dossiers;
    private final Agency busy;
    private final Agency quiet;

    @LocalServerPort
    private int port;

    StatisticsRestIT(JdbcClient jdbc, AgencyRegister register, ProcedureCatalogue procedures, Reports reports) {
        this.reports = reports;
        this.agencies = new TemporaryAgencies(jdbc, register);
        this.dossiers = new DossierFixture(jdbc, register, procedures);
        this.busy = agencies.add();
        this.quiet = agencies.add();
        procedures.add(List.of(new NewProcedure(
                PROCEDURE,
                "Thủ tục để thử số liệu",
                new Procedure.Sector(SECTOR, SECTOR_NAME),
                "moi_don_vi",
                Optional.empty(),
                false)));
    }

    /** All received on 4 March 2019 at 17:00 and due ten days later. */
    @BeforeAll
    void receive() {
        for (int i = 0; i < 20; i++) {
            returned(busy, 7);
        }
        returned(busy, 10);
        returned(busy, 16);
        for (int i = 0; i < 3; i++) {
            returned(quiet, 8);
        }
    }

    @AfterAll
    void close() {
        agencies.close();
    }

    @Test
    void aReportSaysWhatTheReportOfThePagesSays() {
        Report report =
                reports.withTimes(ReportQuestion.ofProvince(Period.of(MARCH)).in(new Scope.Unit(busy.id())));

        JsonNode answer = get("/report?ky=2019-03&don-vi=" + busy.code()).body();

        assertThat(answer.path("rows")).hasSize(1);
        assertIsOf(answer.path("rows").get(0), report.rows().getFirst());
        assertIsOf(answer.path("total"), report.total());
        assertThat(answer.at("/rows/0/id").asString()).isEqualTo("don-vi." + busy.code());
        assertThat(answer.at("/rows/0/code").asString()).isEqualTo(busy.code());
        assertThat(answer.at("/rows/0/name").asString()).isEqualTo(busy.name());
        assertThat(answer.at("/rows/0/level").asString()).isEqualTo("province");
        assertThat(answer.at("/question/words").asString())
                .isEqualTo(busy.name() + "; từ 01/03/2019 đến 31/03/2019; theo đơn vị");
        assertThat(answer.at("/rule/code").asString()).isEqualTo("term");
        assertThat(answer.path("asOf").asString()).endsWith("+07:00");
    }

    @Test
    void theFiguresAreThoseCountedByHand() {
        JsonNode figures = get("/report?ky=2019-03&theo=linh-vuc&linh-vuc=" + SECTOR + "&don-vi=" + busy.code())
                .body()
                .at("/rows/0/figures");

        assertThat(figures.path("received").asInt()).isEqualTo(22);
        assertThat(figures.path("finished").asInt()).isEqualTo(22);
        assertThat(figures.path("early").asInt()).isEqualTo(20);
        assertThat(figures.path("onTime").asInt()).isEqualTo(1);
        assertThat(figures.path("late").asInt()).isEqualTo(1);
        assertThat(figures.path("onTimePercent").asDouble()).isEqualTo(95.45);
        assertThat(figures.path("meanHandledMinutes").asInt()).isEqualTo(Math.round(166 * 1440 / 22.0));
        assertThat(figures.path("medianHandledMinutes").asInt()).isEqualTo(7 * 1440);
    }

    @Test
    void whereSomebodyCouldBeGuessedFiguresAreRounded() {
        JsonNode row = get("/report?ky=2019-03&don-vi=" + quiet.code()).body().at("/rows/0");

        assertThat(row.path("rounded").asBoolean()).isTrue();
        assertThat(row.at("/figures/received").asInt()).isEqualTo(5);
        assertThat(row.at("/figures/late").asInt()).isZero();
        assertThat(row.path("figures").has("onTimePercent")).isFalse();
        assertThat(row.path("figures").has("meanHandledMinutes")).isFalse();
    }

    @Test
    void eachRowLeadsToTheReportThatSaysMore() {
        String address = get("/report?ky=2019-03&don-vi=" + busy.code())
                .body()
                .at("/rows/0/report")
                .asString();

        RestAnswer answer = client().get(address.substring("/api/v1".length()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/rows/0/id").asString()).isEqualTo("linh-vuc.tinh." + SECTOR);
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        RestAnswer answer = get("/report?ky=2026-13&don-vi=khong-co&cap=thon&linh-vuc=ZZ&thu-tuc=ZZ&theo=tuan"
                + "&cach-tinh=khac&danh-ba=khac&pham-vi=khac&lien-thong=1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("DU_LIEU_KHONG_HOP_LE");
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "SAI_DINH_DANG ky",
                        "KHONG_CO_TRONG_DANH_MUC don-vi",
                        "SAI_KIEU cap",
                        "KHONG_CO_TRONG_DANH_MUC linh-vuc",
                        "KHONG_CO_TRONG_DANH_MUC thu-tuc",
                        "SAI_KIEU theo",
                        "SAI_KIEU cach-tinh",
                        "SAI_KIEU danh-ba",
                        "SAI_KIEU pham-vi",
                        "SAI_KIEU lien-thong");
        assertThat(get("/report?tu=2019-03-02&den=2019-03-01").errors()).containsExactly("SAI_DINH_DANG den");
        assertThat(get("/report?tu=1995-01-01&den=2019-03-01&theo=thang").errors())
                .containsExactly("SAI_DINH_DANG tu");
        assertThat(get("/open-data.csv?nam=1900").errors()).containsExactly("SAI_KIEU nam");
    }

    @Test
    void whoHasTheSameAlreadyIsToldSoThoughTimeHasPassed() {
        for (String path : List.of(
                "/report?ky=2019-03&don-vi=" + busy.code(),
                "/open-data.csv?nam=2019",
                "/open-data.json?nam=2019",
                "/dictionary.json",
                "/dictionary.csv")) {
            RestAnswer first = get(path);
            assertThat(first.status()).as(path).isEqualTo(200);
            assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60");

            RestAnswer second = client().send(
                            "/statistics" + path,
                            request -> request.header("If-None-Match", first.header("ETag"))
                                    .GET());

            assertThat(second.status()).as(path).isEqualTo(304);
        }
    }

    @Test
    void theYearAsCsvIsReadBackAndSaysWhatTheYearAsJsonSays() {
        RestAnswer csv = get("/open-data.csv?nam=2019");
        JsonNode json = get("/open-data.json?nam=2019").body();

        assertThat(csv.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(csv.header("Content-Disposition")).contains("thong-ke-2019.csv");
        String text = csv.response().body();
        assertThat(text).startsWith("\uFEFFmonth,unit,");
        List<Map<String, String>> rows = CsvReader.rows(text.substring(1));
        assertThat(rows).hasSameSizeAs(json.path("rows"));
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = json.path("rows").get(i);
            rows.get(i)
                    .forEach((name, value) ->
                            assertThat(row.path(name).asString("")).as(name).isEqualTo(value));
        }
        Map<String, String> march = own(rows, busy);
        assertThat(march)
                .containsEntry("month", "2019-03")
                .containsEntry("level", "province")
                .containsEntry("sector", SECTOR)
                .containsEntry("sectorName", SECTOR_NAME)
                .containsEntry("rounded", "false")
                .containsEntry("received", "22")
                .containsEntry("late", "1");
        assertThat(own(rows, quiet))
                .containsEntry("rounded", "true")
                .containsEntry("received", "5")
                .containsEntry("onTimePercent", "");
    }

    @Test
    void theDictionaryExplainsEveryFieldThatIsThere() {
        String head = get("/open-data.csv?nam=2019")
                .response()
                .body()
                .lines()
                .findFirst()
                .orElseThrow();
        JsonNode dictionary = get("/dictionary.json").body();

        List<String> rows = StreamSupport.stream(dictionary.path("fields").spliterator(), false)
                .filter(field -> field.path("datasets").toString().contains("rows"))
                .map(field -> field.path("name").asString())
                .toList();
        assertThat(head.substring(1).split(",")).containsExactlyElementsOf(rows);
        assertThat(rows).hasSameSizeAs(DataDictionary.fields(Dataset.ROWS));
        assertThat(dictionary.at("/license/vi").asString()).contains("194/2025/NĐ-CP");
        assertThat(CsvReader.rows(get("/dictionary.csv").response().body().substring(1)))
                .hasSameSizeAs(DataDictionary.fields())
                .allSatisfy(field -> assertThat(field.get("meaningEn")).isNotBlank());
    }

    private static Map<String, String> own(List<Map<String, String>> rows, Agency agency) {
        List<Map<String, String>> own = rows.stream()
                .filter(row -> agency.code().equals(row.get("unit")))
                .toList();
        assertThat(own).hasSize(1);
        return own.getFirst();
    }

    private static void assertIsOf(JsonNode shown, ReportRow row) {
        assertThat(shown.path("rounded").asBoolean()).isFalse();
        for (Column column : Column.values()) {
            assertThat(shown.path("figures").path(DataDictionary.name(column)).asLong())
                    .as(column.name())
                    .isEqualTo(row.figures().of(column));
        }
        assertThat(shown.at("/figures/p90HandledMinutes").asLong())
                .isEqualTo(row.figures().handledWithin(90).orElseThrow().toMinutes());
        assertThat(shown.at("/figures/meanWaitedMinutes").asLong())
                .isEqualTo(row.figures().meanWaited().orElseThrow().toMinutes());
    }

    private void returned(Agency agency, int afterDays) {
        int first = (int) ChronoUnit.DAYS.between(LocalDate.now(ProvinceTime.ZONE), RECEIVED);
        DossierFixture.Reception usual = aReception(agency.code());
        dossiers.returned(
                dossiers.received(new DossierFixture.Reception(
                        usual.code(),
                        usual.sender(),
                        usual.handler(),
                        PROCEDURE,
                        usual.ownerName(),
                        usual.idNumber(),
                        first,
                        first + 10)),
                day(first + afterDays));
    }

    private RestAnswer get(String path) {
        return client().get("/statistics" + path);
    }

    private RestClient client() {
        return new RestClient(port, "");
    }
}
