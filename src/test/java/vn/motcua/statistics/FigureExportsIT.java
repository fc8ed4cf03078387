package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.DossierFixture.aReception;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.AtOnce;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaIT;
import vn.motcua.SampleAccounts;
import vn.motcua.SignedInClient;
import vn.motcua.account.Account;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.account.TemporaryAccounts;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.Column;
import vn.motcua.dossier.FigureDossiers;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.CsvText;
import vn.motcua.shared.ProvinceTime;

/** Lists become files in the background: all of a figure's dossiers, each once, whatever happens to the nodes. */
@MotCuaIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureExportsIT {

    private static final String PROCEDURE = "IT-TEP-02";
    private static final String PAGE = "/quan-tri/thong-ke/tep";
    private static final String BEGIN = "/quan-tri/thong-ke/ho-so/tep";
    private final LocalDate today = LocalDate.now(ProvinceTime.ZONE);

    private final FigureExports exports;
    private final ExportTable table;
    private final ExportLease lease;
    private final ExportRun run;
    private final TemporaryAccounts people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ReportAddresses addresses;
    private final DossierFixture dossiers;
    private final ReportQuestion question;
    private final int port;
    private final List<String> codes = new ArrayList<>();

    FigureExportsIT(
            FigureExports exports,
            ExportTable table,
            ExportLease lease,
            FigureDossiers figures,
            FigureFiles files,
            Clock clock,
            TemporaryAccounts people,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ReportAddresses addresses,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            @LocalServerPort int port) {
        this.exports = exports;
        this.table = table;
        this.lease = lease;
        this.run = new ExportRun(figures, files, lease, clock, new ExportRun.Sizes(2, 1));
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.addresses = addresses;
        this.dossiers = new DossierFixture(jdbc, agencies, procedures);
        procedures.add(List.of(new NewProcedure(
                PROCEDURE,
                "Cấp phép thử danh sách",
                new Procedure.Sector("IT-TEP", "Lĩnh vực tệp"),
                "moi_don_vi",
                Optional.empty(),
                false)));
        this.question = ReportQuestion.ofProvince(
                        new Period(YearMonth.from(today).minusMonths(1).atDay(1), today))
                .ofProcedure(procedures.byCode(PROCEDURE).orElseThrow().id());
        this.port = port;
    }

    @BeforeAll
    void tellDossiers() {
        for (String agency : List.of("sxd", "stc")) {
            for (int i = 0; i < 5; i++) {
                codes.add(dossiers.received(aReception(agency).of(PROCEDURE)).code());
            }
        }
    }

    @Test
    void isAskedForLeftFoundAgainAndTakenAway() throws Exception {
        Account account = people.add(Role.LEADER);
        SignedInClient leader = SignedInClient.as(account.name(), SampleAccounts.PASSWORD, port);

        HttpResponse<String> begun = leader.post(BEGIN, fields("csv"));

        assertThat(begun.headers().firstValue("Location").orElse("")).endsWith(PAGE);
        ExportJob job = awaitDone(people.signedIn(account));
        assertThat(job.done()).isEqualTo(10).isEqualTo(job.total());
        assertThat(leader.get(PAGE).body()).contains("Tải CSV", "Tiếp nhận trong kỳ", "10");
        HttpResponse<byte[]> file = leader.getBytes(PAGE + "/" + job.id());
        assertThat(codes(file.body())).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(new String(file.body(), StandardCharsets.UTF_8)).doesNotContain("Nguyễn Văn An", "042 090");
        assertThat(acts(job.id())).containsExactlyInAnyOrder("create", "read");
        assertThat(SignedInClient.as("lanhdao", port).get(PAGE + "/" + job.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anExcelFileHasAllRowsAndMoments() throws Exception {
        SignedIn person = people.signedIn(people.add(Role.LEADER));
        exports.begin(person, question, new RowKey.Total(), Column.NEW, FileKind.XLSX, Locale.of("vi"));
        ExportJob job = awaitDone(person);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content(job)))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(11);
            assertThat(rows.stream().skip(1).map(row -> row.getCellText(0))).containsExactlyInAnyOrderElementsOf(codes);
            assertThat(rows.get(1).getCellAsDate(6).orElseThrow().toLocalDate()).isEqualTo(today.minusDays(6));
        }
    }

    @Test
    void anotherNodeGoesOnWhereOneDied() throws Exception {
        Account account = people.add(Role.LEADER);
        UUID dead = UUID.randomUUID();
        ExportJob job = heldBy(dead, account, FileKind.CSV);

        assertThat(run.run(job, dead, pages(3))).isFalse();

        ExportJob left = table.find(job.account(), job.id()).orElseThrow();
        assertThat(left.isRunning()).isTrue();
        assertThat(left.done()).isEqualTo(5);
        assertThat(left.parts()).isEqualTo(3);
        dies(job);
        List<Optional<ExportJob>> claims = AtOnce.run(4, node -> lease.claim(UUID.randomUUID()));
        assertThat(claims.stream().flatMap(Optional::stream).filter(claimed -> claimed.id() == job.id()))
                .hasSizeLessThanOrEqualTo(1);
        assertThatThrownBy(() -> run.run(left, dead, () -> true)).isInstanceOf(ExportLease.Lost.class);
        dies(job);
        ExportJob done = awaitDone(people.signedIn(account));
        assertThat(codes(content(done))).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void anExcelFileIsBegunAnewWhenItsNodeDied() throws Exception {
        Account account = people.add(Role.LEADER);
        UUID dead = UUID.randomUUID();
        ExportJob job = heldBy(dead, account, FileKind.XLSX);
        run.run(job, dead, pages(2));
        dies(job);

        ExportJob done = awaitDone(people.signedIn(account));

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content(done)))) {
            assertThat(book.getFirstSheet().read()).hasSize(11);
        }
    }

    @Test
    void anAccountHasOneAtATimeAndMayStopIt() {
        Account account = people.add(Role.LEADER);
        SignedInClient leader = SignedInClient.as(account.name(), SampleAccounts.PASSWORD, port);
        ExportJob job = heldBy(UUID.randomUUID(), account, FileKind.CSV);

        leader.post(BEGIN, fields("csv"));
        assertThat(leader.get(PAGE).body()).contains("Một tệp khác của bạn đang được ghi");
        leader.post(PAGE + "/" + job.id() + "/huy", Map.of());

        assertThat(table.find(job.account(), job.id()).orElseThrow().state()).isEqualTo(ExportJob.State.CANCELLED);
        assertThat(acts(job.id())).containsExactly("remove");
    }

    @Test
    void whatIsTooMuchForExcelOrSomebodyElsesIsRefused() {
        SignedInClient agency = SignedInClient.as("sxd", port);

        assertThat(agency.post(BEGIN, Map.of("dong", "don-vi.stc", "cot", "tiep-nhan", "dang", "csv"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(agency.post(BEGIN, Map.of("dong", "tong", "cot", "tiep-nhan", "dang", "pdf"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(agency.postWithoutToken(BEGIN, fields("csv")).statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsOldIsRemovedWithItsParts() {
        ExportJob job = heldBy(UUID.randomUUID(), people.add(Role.LEADER), FileKind.CSV);
        table.addPart(job.id(), new byte[] {1});
        jdbc.sql("update statistics_export set ends_at = now() - interval '1 second' where id = :id")
                .param("id", job.id())
                .update();

        table.removeEnded(Instant.now());

        assertThat(table.find(job.account(), job.id())).isEmpty();
    }

    private Map<String, String> fields(String format) {
        Map<String, String> fields = new LinkedHashMap<>(addresses.parameters(question));
        fields.putAll(Map.of("dong", "tong", "cot", "moi-tiep-nhan", "dang", format));
        return fields;
    }

    /** An export that a worker of this test has, as no worker of the application sees it unclaimed. */
    private ExportJob heldBy(UUID worker, Account account, FileKind kind) {
        SignedIn person = people.signedIn(account);
        ListFile file = new ListFile(addresses.query(question), "tong", "moi-tiep-nhan", kind, Locale.of("vi"));
        return transaction.execute(_ -> {
            Instant now = Instant.now();
            long id = table.add(person.actor(), file, 10, now, now.plusSeconds(600))
                    .orElseThrow();
            jdbc.sql("""
                update statistics_export set worker = :worker, leased_until = now() + interval '1 hour', tries = 1
                where id = :id
                """).param("worker", worker).param("id", id).update();
            return table.find(person.actor().name(), id).orElseThrow();
        });
    }

    private static BooleanSupplier pages(int many) {
        AtomicInteger left = new AtomicInteger(many);
        return () -> left.getAndDecrement() > 0;
    }

    /** Its node says nothing for so long that others look for it. */
    private void dies(ExportJob job) {
        jdbc.sql("update statistics_export set leased_until = now() - interval '1 second' where id = :id")
                .param("id", job.id())
                .update();
    }

    private ExportJob awaitDone(SignedIn person) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(end)) {
            ExportJob job = exports.latest(person).getFirst();
            if (!job.isRunning()) {
                assertThat(job.state()).isEqualTo(ExportJob.State.DONE);
                return job;
            }
            UUID node = UUID.randomUUID();
            lease.claim(node).ifPresent(claimed -> run.run(claimed, node, () -> true));
            Thread.sleep(50);
        }
        throw new AssertionError("the export does not come to an end");
    }

    private byte[] content(ExportJob job) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int number = 1; number <= job.parts(); number++) {
            all.write(exports.part(job, number));
        }
        assertThat((long) all.size()).isEqualTo(job.bytes());
        return all.toByteArray();
    }

    private static List<String> codes(byte[] csv) {
        return CsvText.rows(new String(csv, StandardCharsets.UTF_8)).stream()
                .skip(1)
                .map(row -> row.cell(0))
                .toList();
    }

    private List<String> acts(long id) {
        return jdbc.sql("select act from audit_entry where kind = 'statistics-export' and subject = :id")
                .param("id", Long.toString(id))
                .query(String.class)
                .list();
    }
}
