package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.AtOnce;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** Whoever reads on from the last cursor sees every change exactly once, whatever is being committed meanwhile. */
@MotCuaIT
@Timeout(120)
class ChangeFeedIT {

    private final DossierRegister register;
    private final ChangeFeed feed;
    private final ChangeTable table;
    private final JdbcClient jdbc;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final TransactionTemplate transaction;

    private DossierFixture fixture;

    ChangeFeedIT(
            DossierRegister register,
            ChangeFeed feed,
            ChangeTable table,
            JdbcClient jdbc,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            TransactionTemplate transaction) {
        this.register = register;
        this.feed = feed;
        this.table = table;
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.procedures = procedures;
        this.transaction = transaction;
    }

    @BeforeEach
    void prepare() {
        fixture = new DossierFixture(jdbc, agencies, procedures);
    }

    @Test
    void tellsWhatHappenedInItsOrder() {
        Agency agency = agency("449");
        String start = end(agency);
        ReceiveDossier dossier = fixture.command(aReception("449"));
        register.receive(dossier);
        register.changeStatus(agency, dossier.code(), DossierState.IN_PROGRESS);
        register.recordStep(agency, dossier.code(), SampleDossiers.aStep());
        register.correct(new CorrectDossier(fixture.command(aReceptionLike(dossier)), "Sai tên"));

        ChangePage page = feed.after(agency, start, 100).orElseThrow();

        assertThat(page.changes())
                .extracting(ChangePage.Change::kind)
                .containsExactly("received", "status", "step", "correction");
        assertThat(page.changes()).extracting(ChangePage.Change::number).containsExactly(1, 2, 3, 4);
        assertThat(page.changes()).extracting(ChangePage.Change::code).containsOnly(dossier.code());
        assertThat(page.more()).isFalse();
        assertThat(feed.after(agency, page.next(), 100).orElseThrow().changes()).isEmpty();
    }

    @Test
    void pagesFollowOneAnother() {
        Agency agency = agency("448");
        String cursor = end(agency);
        for (int i = 0; i < 7; i++) {
            register.receive(fixture.command(aReception("448")));
        }
        List<Integer> sizes = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        ChangePage page;
        do {
            page = feed.after(agency, cursor, 3).orElseThrow();
            sizes.add(page.changes().size());
            page.changes().forEach(change -> codes.add(change.code()));
            cursor = page.next();
        } while (page.more());
        assertThat(sizes).containsExactly(3, 3, 1);
        assertThat(codes).doesNotHaveDuplicates().hasSize(7);
    }

    @Test
    void showsASenderWhatItSentToTheOfficeAndTheOfficeWhatItGot() {
        Agency sender = agency("sxd");
        Agency office = agency("vpub");
        String sendersStart = end(sender);
        String officesStart = end(office);
        ReceiveDossier dossier = fixture.command(aReception("sxd").handledBy("vpub"));
        register.receive(dossier);

        assertThat(feed.after(sender, sendersStart, 1000).orElseThrow().changes())
                .extracting(ChangePage.Change::code)
                .contains(dossier.code());
        assertThat(feed.after(office, officesStart, 1000).orElseThrow().changes())
                .extracting(ChangePage.Change::code)
                .contains(dossier.code());
        assertThat(feed.after(agency("snv"), "", 1000).orElseThrow().changes())
                .extracting(ChangePage.Change::code)
                .doesNotContain(dossier.code());
    }

    @Test
    void waitsForATransactionThatBeganEarlier() throws Exception {
        Agency agency = agency("447");
        String start = end(agency);
        ReceiveDossier slow = fixture.command(aReception("447"));
        ReceiveDossier quick = fixture.command(aReception("447"));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> open = threads.submit(() -> transaction.executeWithoutResult(_ -> {
                register.receive(slow);
                written.countDown();
                await(looked);
            }));
            await(written);
            register.receive(quick);
            ChangePage early = feed.after(agency, start, 10).orElseThrow();
            assertThat(early.changes()).isEmpty();
            looked.countDown();
            open.get(30, TimeUnit.SECONDS);
            assertThat(feed.after(agency, early.next(), 10).orElseThrow().changes())
                    .extracting(ChangePage.Change::code)
                    .containsExactly(slow.code(), quick.code());
        }
    }

    @Test
    void losesNothingWhileManyWrite() throws Exception {
        Agency agency = agency("446");
        String start = end(agency);
        ConcurrentLinkedQueue<String> read = new ConcurrentLinkedQueue<>();
        List<List<String>> sent = AtOnce.run(9, caller -> caller == 0 ? follow(agency, start, read) : write(agency));

        assertThat(read).doesNotHaveDuplicates();
        assertThat(List.copyOf(read))
                .containsExactlyInAnyOrderElementsOf(
                        sent.stream().skip(1).flatMap(List::stream).toList());
    }

    @Test
    void goesOnAfterTheDataWasLoadedIntoAYoungerCluster() {
        Agency agency = agency("445");
        register.receive(fixture.command(aReception("445")));
        String cursor = end(agency);
        jdbc.sql("update dossier_feed set base = base - 1000000").update();

        table.afterPropertiesSet();
        ReceiveDossier later = fixture.command(aReception("445"));
        register.receive(later);

        assertThat(feed.after(agency, cursor, 10).orElseThrow().changes())
                .extracting(ChangePage.Change::code)
                .containsExactly(later.code());
        assertThat(jdbc.sql("select base from dossier_feed").query(Long.class).single())
                .as("raised only as far as needed")
                .isLessThan(10_000L);
    }

    private List<String> write(Agency agency) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ReceiveDossier dossier = fixture.command(aReception("446"));
            register.receive(dossier);
            written.add(dossier.code() + "#1");
            if (i % 2 == 0) {
                register.changeStatus(agency, dossier.code(), DossierState.IN_PROGRESS);
                written.add(dossier.code() + "#2");
            }
        }
        return written;
    }

    /** Reads on until nothing came for two seconds. */
    private List<String> follow(Agency agency, String start, ConcurrentLinkedQueue<String> read) {
        String cursor = start;
        long quietSince = System.nanoTime();
        while (System.nanoTime() - quietSince < TimeUnit.SECONDS.toNanos(2)) {
            ChangePage page = feed.after(agency, cursor, 7).orElseThrow();
            page.changes().forEach(change -> read.add(change.code() + "#" + change.number()));
            quietSince = page.changes().isEmpty() ? quietSince : System.nanoTime();
            cursor = page.next();
        }
        return List.of();
    }

    private String end(Agency agency) {
        String cursor = "";
        ChangePage page;
        do {
            page = feed.after(agency, cursor, ChangeFeed.MAX_PAGE).orElseThrow();
            cursor = page.next();
        } while (page.more());
        return cursor;
    }

    private static DossierFixture.Reception aReceptionLike(ReceiveDossier dossier) {
        DossierFixture.Reception any = aReception(dossier.sender().code());
        return new DossierFixture.Reception(
                dossier.code(), any.sender(), any.handler(), any.procedure(), "Nguyễn Văn Ân", null, -6, 4);
    }

    private Agency agency(String code) {
        return agencies.byCode(code).orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
