package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.TemporaryAgencies;
import vn.motcua.agency.WrittenRegister;
import vn.motcua.counting.Column;
import vn.motcua.counting.CountingFixture;
import vn.motcua.dossier.CountedDossierReader;
import vn.motcua.dossier.DeskPlace;
import vn.motcua.dossier.FigureDossiers;
import vn.motcua.dossier.FigureLine;
import vn.motcua.dossier.FigureQuestion;
import vn.motcua.dossier.RandomLives;
import vn.motcua.dossier.WrittenDossiers;
import vn.motcua.dossier.WrittenDossiers.Written;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.server.ForReading;

/** Reports over dossiers that go through random lives by every door, against each dossier judged by itself. */
@MotCuaIT
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresIT {

    private static final int WRITERS = 4;
    private static final int LIVES = 60;
    private static final int DAYS = 420;

    private final Reports reports;
    private final FigureDossiers lists;
    private final CountedDossierReader truth;
    private final AgencyRegister register;
    private final ProcedureCatalogue procedures;
    private final JdbcClient jdbc;
    private final JdbcClient reading;
    private final TransactionTemplate moment;
    private final BeanFactory beans;

    private final SplittableRandom random = new SplittableRandom();
    private final AtomicInteger checkedWhileMoving = new AtomicInteger();
    private TemporaryAgencies agencies;
    private List<Agency> own = List.of();
    private List<Procedure> used = List.of();

    FiguresIT(
            Reports reports,
            FigureDossiers lists,
            CountedDossierReader truth,
            AgencyRegister register,
            ProcedureCatalogue procedures,
            JdbcClient jdbc,
            @ForReading JdbcClient reading,
            @ForReading TransactionTemplate moment,
            BeanFactory beans) {
        this.reports = reports;
        this.lists = lists;
        this.truth = truth;
        this.register = register;
        this.procedures = procedures;
        this.jdbc = jdbc;
        this.reading = reading;
        this.moment = moment;
        this.beans = beans;
    }

    @BeforeAll
    void live() throws Exception {
        // Other tests of this application take dossiers on without having it counted.
        beans.getBean(Recounting.class).recount(true, agency -> {});
        agencies = new TemporaryAgencies(jdbc, register);
        Agency department = agencies.add();
        Agency district = agencies.add(AgencyKind.DISTRICT, Optional.empty());
        Agency first = agencies.add(AgencyKind.COMMUNE, Optional.of(district));
        Agency second = agencies.add(AgencyKind.COMMUNE, Optional.of(district));
        Agency merged = agencies.add(AgencyKind.COMMUNE, Optional.of(district));
        Agency raised = agencies.add(AgencyKind.COMMUNE, Optional.of(district));
        Agency split = agencies.add();
        own = List.of(department, district, first, second, merged, raised, split);
        used = FigureProcedures.added(procedures);
        letLiveWhileReportsAreRead();
        agencies.end(merged, register.today().minusDays(200), List.of(first));
        agencies.end(raised, register.today().minusDays(100), List.of(department));
        agencies.end(split, register.today().minusDays(150), List.of(department, second));
        own = own.stream().map(agency -> register.byId(agency.id())).toList();
    }

    /** Writers on two nodes, two who fold, and a reader that checks reports at random moments. */
    private void letLiveWhileReportsAreRead() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> new RandomLives(beans, own, used, random.nextLong(), DAYS))
                    .<Future<?>>map(lives -> threads.submit(() -> {
                        for (int i = 0; i < LIVES; i++) {
                            lives.live();
                        }
                    }))
                    .toList();
            List<Future<?>> others = List.of(
                    threads.submit(() -> foldUntilDone(writers, 7)),
                    threads.submit(() -> foldUntilDone(writers, 300)),
                    threads.submit(() -> checkUntilDone(writers)));
            for (Future<?> writer : writers) {
                writer.get();
            }
            for (Future<?> each : others) {
                each.get();
            }
        }
    }

    private void foldUntilDone(List<Future<?>> writers, int most) {
        while (!areDone(writers)) {
            CountingFixture.fold(jdbc, most);
        }
    }

    private void checkUntilDone(List<Future<?>> writers) {
        FigureQuestions questions = new FigureQuestions(random.split(), register.today(), own, used);
        while (!areDone(writers)) {
            check(questions.ofOwn());
            checkedWhileMoving.incrementAndGet();
        }
    }

    private static boolean areDone(List<Future<?>> writers) {
        return writers.stream().allMatch(Future::isDone);
    }

    @AfterAll
    void close() {
        agencies.close();
    }

    @Test
    void reportsWereExactWhileDossiersMovedOnTwoNodes() {
        assertThat(checkedWhileMoving).hasValueGreaterThan(10);
        assertThat(written(keys())).hasSizeGreaterThan(WRITERS * LIVES * 9 / 10);
    }

    @Test
    void eventsLeadToWhatIsCounted() {
        for (Agency agency : own) {
            truth.forEach(
                    agency.id(),
                    read -> assertThat(read.counted()).as("%s", read.dossier()).isEqualTo(read.stored()));
        }
    }

    @Test
    void reportsAreExactBeforeAndAfterFolding() {
        FigureQuestions questions = new FigureQuestions(random.split(), register.today(), own, used);
        List<ReportQuestion> asked =
                IntStream.range(0, 30).mapToObj(_ -> questions.ofOwn()).toList();
        asked.forEach(this::check);
        while (CountingFixture.fold(jdbc, 1_000) > 0) {
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
        asked.forEach(this::check);
    }

    @Test
    void reportsOfTheProvinceAreExact() {
        FigureQuestions questions = new FigureQuestions(random.split(), register.today(), own, used);
        for (int i = 0; i < 12; i++) {
            check(questions.ofProvince());
        }
    }

    @Test
    void everyFigureOpensExactlyItsDossiers() {
        FigureQuestions questions = new FigureQuestions(random.split(), register.today(), own, used);
        int cells = 0;
        while (cells < 200) {
            ReportQuestion question = random.nextInt(3) == 0 ? questions.ofProvince() : questions.ofOwn();
            Report report = reports.report(question);
            List<ReportRow> rows = new ArrayList<>(report.rows());
            rows.add(report.total());
            JudgedReport judged = judged(report, written(everyone()));
            for (int i = 0; i < 10; i++) {
                ReportRow row = rows.get(random.nextInt(rows.size()));
                Column column = filled(row);
                opens(question, row, column, judged);
                cells++;
            }
        }
    }

    private void opens(ReportQuestion question, ReportRow row, Column column, JudgedReport judged) {
        FigureQuestion behind = reports.dossiers(question, row.key(), column);
        String cell = "%s, %s of %s".formatted(column, row.key(), question);
        assertThat(lists.count(behind)).as(cell).isEqualTo(row.figures().of(column));
        List<Long> listed = new ArrayList<>();
        DeskPlace place = DeskPlace.of("");
        int size = 1 + random.nextInt(20);
        for (List<FigureLine> page = lists.page(behind, place, size);
                !page.isEmpty() && listed.size() < 400;
                page = lists.page(behind, place, size)) {
            page.forEach(line -> listed.add(line.id()));
            place = FigureDossiers.next(page.getLast());
        }
        Set<Long> wanted = judged.behind(row.key(), column);
        if (wanted.size() < 400) {
            assertThat(listed).as(cell).doesNotHaveDuplicates().hasSize(wanted.size());
            assertThat(new HashSet<>(listed)).as(cell).isEqualTo(wanted);
        }
    }

    /** Most often one that is not nought. */
    private Column filled(ReportRow row) {
        List<Column> filled = List.of(Column.values()).stream()
                .filter(column -> row.figures().of(column) > 0)
                .toList();
        List<Column> from = filled.isEmpty() || random.nextInt(6) == 0 ? List.of(Column.values()) : filled;
        return from.get(random.nextInt(from.size()));
    }

    /** The report and the rows are read at the same moment. */
    private void check(ReportQuestion question) {
        moment.executeWithoutResult(_ -> {
            Report report = random.nextBoolean() ? reports.withTimes(question) : reports.report(question);
            judged(report, written(question.scope() instanceof Scope.Unit ? keys() : everyone()))
                    .check();
        });
    }

    private JudgedReport judged(Report report, List<Written> dossiers) {
        return new JudgedReport(report, dossiers, WrittenRegister.read(reading), procedures);
    }

    private List<Written> written(Set<Integer> of) {
        return WrittenDossiers.read(reading, procedures, of);
    }

    private Set<Integer> keys() {
        return Set.copyOf(own.stream().map(Agency::id).toList());
    }

    private Set<Integer> everyone() {
        return Set.copyOf(register.on(register.today()).everyone().stream()
                .map(Agency::id)
                .toList());
    }
}
