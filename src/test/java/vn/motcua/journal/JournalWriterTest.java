package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import vn.motcua.NoDatabase;

class JournalWriterTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Table table = new Table();

    @Test
    void writesWhatWaitsWhenItStops() {
        JournalWriter writer = writer(100);
        writer.start();
        for (int i = 0; i < 50; i++) {
            writer.record(call("H" + i));
        }
        writer.stop();

        assertThat(table.written).hasSize(50);
        assertThat(dropped()).isZero();
    }

    @Test
    void dropsAndCountsWhatItHasNoRoomFor() {
        JournalWriter writer = writer(10);
        for (int i = 0; i < 25; i++) {
            writer.record(call("H" + i));
        }

        assertThat(dropped()).isEqualTo(15);
        assertThat(meters.get("motcua.journal.waiting").gauge().value()).isEqualTo(10);
    }

    @Test
    void goesOnAfterTheTableWasOutOfReach() {
        table.failures.set(1);
        JournalWriter writer = writer(10);
        writer.start();
        writer.record(call("H1"));
        writer.stop();

        assertThat(table.written).hasSize(1);
    }

    @Test
    void givesUpCallsThatNoTableCanHold() {
        table.impossible = "H1";
        JournalWriter writer = writer(10);
        writer.record(call("H1"));
        writer.start();
        writer.stop();

        assertThat(table.written).isEmpty();
        assertThat(dropped()).isEqualTo(1);
    }

    @Test
    void neverMakesACallWaitForTheTable() {
        table.gate = Optional.of(new CountDownLatch(1));
        JournalWriter writer = writer(1_000);
        writer.start();
        long begun = System.nanoTime();
        for (int i = 0; i < 500; i++) {
            writer.record(call("H" + i));
        }
        long took = System.nanoTime() - begun;
        table.gate.get().countDown();
        writer.stop();

        assertThat(took).isLessThan(1_000_000_000);
        assertThat(table.written).hasSize(500);
    }

    @Test
    void writesDownOnlySoManyCallsOfStrangers() {
        JournalWriter writer = writer(100);
        for (int i = 0; i < 10; i++) {
            writer.record(SampleCalls.of(1, Instant.now(), "ThemMoiHoSoDVC", Optional.empty(), "SAI_XAC_THUC", false));
        }

        assertThat(dropped()).isEqualTo(5);
    }

    @Test
    void countsCallsThatNameNobody() {
        writer(10).countUnnamed(CallEdge.REST, "SAI_XAC_THUC");

        assertThat(meters.get("motcua.calls.unnamed")
                        .tags("edge", "rest", "result", "SAI_XAC_THUC")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void canBeSwitchedOff() {
        JournalWriter writer =
                new JournalWriter(table, new JournalSettings(false, 100, 1, 5), meters, Clock.systemUTC());
        writer.record(call("H1"));
        writer.record(call("H2"));

        assertThat(dropped()).isZero();
    }

    private JournalWriter writer(int queue) {
        return new JournalWriter(table, new JournalSettings(true, 100, queue, 5), meters, Clock.systemUTC());
    }

    private double dropped() {
        return meters.get("motcua.journal.dropped").counter().count();
    }

    private static JournaledCall call(String dossier) {
        return SampleCalls.registered(1, Instant.now(), dossier);
    }

    private static final class Table extends JournalTable {

        private final List<JournaledCall> written = new CopyOnWriteArrayList<>();
        private final AtomicInteger failures = new AtomicInteger();
        private volatile String impossible = "";
        private volatile Optional<CountDownLatch> gate = Optional.empty();

        Table() {
            super(NoDatabase.client());
        }

        @Override
        void add(List<JournaledCall> calls) {
            gate.ifPresent(Table::pass);
            if (failures.getAndDecrement() > 0) {
                throw new QueryTimeoutException("locked");
            }
            if (calls.stream()
                    .anyMatch(call -> call.dossier().filter(impossible::equals).isPresent())) {
                throw new DataIntegrityViolationException("impossible");
            }
            written.addAll(calls);
        }

        private static void pass(CountDownLatch gate) {
            try {
                gate.await();
            } catch (InterruptedException e) {
                pass(gate);
            }
        }
    }
}
