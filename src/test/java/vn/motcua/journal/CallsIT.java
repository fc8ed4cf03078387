package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.motcua.MotCuaIT;

@MotCuaIT
class CallsIT {

    private static final AtomicInteger NEXT = new AtomicInteger(1_000_000);
    private static final Instant DAY = Instant.parse("2026-11-20T02:00:00Z");

    private final JournalTable table;
    private final Calls calls;
    private final int agency = NEXT.incrementAndGet();
    private final int other = NEXT.incrementAndGet();

    CallsIT(JournalTable table, Calls calls) {
        this.table = table;
        this.calls = calls;
    }

    @Test
    void keepsEveryFactOfACall() {
        JournaledCall call =
                SampleCalls.of(agency, DAY, "TraKetQuaHoSo", Optional.of("H\u0000é"), "LOI_HE_THONG", true);
        table.add(List.of(call, call));
        table.add(List.of(call));

        assertThat(calls.find(whole(), Optional.empty()).calls()).containsExactly(call);
        assertThat(calls.one(whole(), call.reference())).contains(call);
        assertThat(calls.one(CallFilter.of(Optional.of(Set.of(other))), call.reference()))
                .isEmpty();
    }

    @Test
    void showsThePagesFromTheNewestCallToTheOldest() {
        List<JournaledCall> written = new ArrayList<>();
        for (int i = 0; i < Calls.PAGE + 5; i++) {
            written.addFirst(SampleCalls.registered(agency, DAY.plusMillis(i), "H" + i));
        }
        table.add(written);
        table.add(List.of(SampleCalls.registered(other, DAY, "H0")));

        CallPage first = calls.find(whole(), Optional.empty());
        CallPage second = calls.find(whole(), first.next());

        assertThat(first.calls()).isEqualTo(written.subList(0, Calls.PAGE));
        assertThat(second.calls()).isEqualTo(written.subList(Calls.PAGE, written.size()));
        assertThat(second.next()).isEmpty();
    }

    @Test
    void findsCallsByEachOfTheirFacts() {
        JournaledCall early = SampleCalls.registered(agency, DAY, "H1");
        JournaledCall late = SampleCalls.of(
                agency, DAY.plus(Duration.ofDays(2)), "TraKetQuaHoSo", Optional.of("H2"), "KHONG_TIM_THAY_HO_SO", true);
        table.add(List.of(early, late));

        assertThat(found(with(Optional.of(DAY.plusSeconds(1)), Optional.empty(), "", "", "", false)))
                .containsExactly(late);
        assertThat(found(with(Optional.empty(), Optional.of(DAY.plusSeconds(1)), "", "", "", false)))
                .containsExactly(early);
        assertThat(found(with(Optional.of(DAY), Optional.of(DAY.plus(Duration.ofDays(2))), "", "", "", false)))
                .containsExactly(early);
        assertThat(found(with(Optional.empty(), Optional.empty(), "traketqua", "", "", false)))
                .containsExactly(late);
        assertThat(found(with(Optional.empty(), Optional.empty(), "", "DA_TIEP_NHAN", "", false)))
                .containsExactly(early);
        assertThat(found(with(Optional.empty(), Optional.empty(), "", "", "H2", false)))
                .containsExactly(late);
        assertThat(found(with(Optional.empty(), Optional.empty(), "", "", "", true)))
                .containsExactly(late);
        assertThat(found(CallFilter.of(Optional.of(Set.of())))).isEmpty();
    }

    @Test
    void countsByCodeWhateverCodeIsAskedFor() {
        table.add(List.of(
                SampleCalls.registered(agency, DAY, "H1"),
                SampleCalls.registered(agency, DAY, "H2"),
                SampleCalls.of(agency, DAY, "ThemMoiHoSoDVC", Optional.empty(), "SAI_XAC_THUC", false)));

        assertThat(calls.counts(with(Optional.empty(), Optional.empty(), "", "SAI_XAC_THUC", "", false)))
                .containsExactly(new ResultCount("DA_TIEP_NHAN", 2), new ResultCount("SAI_XAC_THUC", 1));
    }

    @Test
    void removesWhatWasKeptLongEnoughAndNothingElse() {
        Instant now = Instant.parse("2001-06-01T00:00:00Z");
        JournaledCall old = SampleCalls.registered(agency, now.minus(Duration.ofDays(11)), "H1");
        JournaledCall young = SampleCalls.registered(agency, now.minus(Duration.ofDays(9)), "H2");
        table.add(List.of(old, young));

        JournalRetention.remove(table, new JournalSettings(true, 10, 1, 1), Clock.fixed(now, ZoneOffset.UTC));

        assertThat(found(whole())).containsExactly(young);
    }

    private List<JournaledCall> found(CallFilter filter) {
        return calls.find(filter, Optional.empty()).calls();
    }

    private CallFilter whole() {
        return CallFilter.of(Optional.of(Set.of(agency)));
    }

    private CallFilter with(
            Optional<Instant> from,
            Optional<Instant> to,
            String operation,
            String result,
            String dossier,
            boolean foreign) {
        return new CallFilter(
                Optional.of(Set.of(agency)),
                from,
                to,
                filled(operation),
                filled(result),
                filled(dossier),
                Optional.empty(),
                foreign);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }
}
