package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.audit.Flaw.Kind.CHANGED;
import static vn.motcua.audit.Flaw.Kind.CUT_OFF;
import static vn.motcua.audit.Flaw.Kind.END_CHANGED;
import static vn.motcua.audit.Flaw.Kind.INSERTED;
import static vn.motcua.audit.Flaw.Kind.MISSING;
import static vn.motcua.audit.SampleChain.CHAIN;
import static vn.motcua.audit.SampleChain.headOf;
import static vn.motcua.audit.SampleChain.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Digest;

class LaneCheckTest {

    private static final int LANE = 5;

    private final List<Link> written = SampleChain.lane(LANE, 20);
    private final Head end = headOf(written);
    private final List<Link> links = new ArrayList<>(written);

    @Test
    void findsNothingInALaneAsItWasWritten() {
        assertThat(check(Map.of())).isEmpty();
        assertThat(new LaneCheck(CHAIN, LANE, Map.of()).end(CHAIN.start(LANE))).isEmpty();
    }

    @Test
    void namesTheEntryWhoseContentWasChanged() {
        links.set(6, withLine(links.get(6), line(7, "sxd H-OTHER")));

        assertThat(check(Map.of())).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(CHANGED);
            assertThat(flaw.lane()).isEqualTo(LANE);
            assertThat(flaw.number()).isEqualTo(7);
            assertThat(flaw.at()).contains(line(7).at());
        });
    }

    @Test
    void namesOnlyTheEntryWhoseHashWasChanged() {
        links.set(6, withHash(links.get(6), CHAIN.start(0).hash()));

        assertThat(places(Map.of())).containsExactly(Tuple.tuple(CHANGED, 7L, 7L));
    }

    @Test
    void namesEveryOneOfSeveralChangedEntries() {
        List.of(2, 3, 11).forEach(at -> links.set(at, withLine(links.get(at), line(99))));

        assertThat(check(Map.of())).extracting(Flaw::number).containsExactly(3L, 4L, 12L);
    }

    @Test
    void namesEntriesThatAreGone() {
        links.subList(6, 9).clear();

        assertThat(places(Map.of())).containsExactly(Tuple.tuple(MISSING, 7L, 9L));
    }

    @Test
    void namesTheFirstEntriesThatAreGone() {
        links.removeFirst();

        assertThat(places(Map.of())).containsExactly(Tuple.tuple(MISSING, 1L, 1L));
    }

    @Test
    void namesTheLastEntriesThatAreGone() {
        links.subList(18, 20).clear();

        assertThat(places(Map.of())).containsExactly(Tuple.tuple(CUT_OFF, 19L, 20L));
    }

    @Test
    void namesTwoEntriesThatChangedPlacesAndTheirFollowers() {
        exchange(6, 12);

        assertThat(check(Map.of())).extracting(Flaw::number).containsExactly(7L, 8L, 13L, 14L);
    }

    @Test
    void namesTwoNeighboursThatChangedPlaces() {
        exchange(6, 7);

        assertThat(check(Map.of())).extracting(Flaw::number).containsExactly(7L, 8L);
    }

    @Test
    void namesAnEntryWithANumberThatIsTaken() {
        links.add(7, withLine(links.get(6), line(99)));

        assertThat(places(Map.of())).containsExactly(Tuple.tuple(INSERTED, 7L, 7L));
    }

    @Test
    void findsAnEntryForWhichTheOthersMadeRoom() {
        List<Link> moved = new ArrayList<>(links.subList(0, 6));
        moved.add(new Link(1, new Place(LANE, 7), line(99), links.get(6).hash()));
        links.subList(6, 20)
                .forEach(link -> moved.add(withNumber(link, link.place().number() + 1)));
        links.clear();
        links.addAll(moved);

        assertThat(check(Map.of())).first().extracting(Flaw::kind, Flaw::number).containsExactly(CHANGED, 7L);
    }

    @Test
    void findsAnEntryBehindTheEnd() {
        links.add(new Link(1, new Place(LANE, 21), line(21), CHAIN.start(0).hash()));

        assertThat(check(Map.of())).extracting(Flaw::kind).containsExactly(CHANGED, END_CHANGED);
    }

    @Test
    void findsAnEndThatIsNotTheLastEntrys() {
        LaneCheck check = new LaneCheck(CHAIN, LANE, Map.of());
        links.forEach(check::take);

        assertThat(check.end(new Head(end.place(), CHAIN.start(0).hash())))
                .extracting(Flaw::kind)
                .containsExactly(END_CHANGED);
    }

    @Test
    void findsACleanCutWithTheHelpOfEarlierHeads() {
        links.subList(15, 20).clear();
        Head cut = headOf(links);

        assertThat(check(cut, Map.of())).isEmpty();
        assertThat(check(cut, Map.of(end.number(), end.hash())))
                .extracting(Flaw::kind, Flaw::number, Flaw::last)
                .containsExactly(Tuple.tuple(CUT_OFF, 16L, 20L));
    }

    @Test
    void findsATrailRewrittenWithTheKeyWithTheHelpOfEarlierHeads() {
        Map<Long, Digest> kept = Map.of(10L, written.get(9).hash());
        assertThat(check(kept)).isEmpty();

        links.clear();
        Head head = CHAIN.start(LANE);
        for (long number : LongStream.rangeClosed(1, 20).toArray()) {
            AuditLine line = line(number == 4 ? 99 : number);
            head = CHAIN.extended(head, line);
            links.add(new Link(number, head.place(), line, head.hash()));
        }

        assertThat(check(head, Map.of())).isEmpty();
        assertThat(check(head, kept)).extracting(Flaw::kind, Flaw::number).contains(Tuple.tuple(CHANGED, 10L));
    }

    @Test
    void givesUpNamingWhenEverythingIsWrong() {
        List<Link> foreign = SampleChain.lane(LANE + 1, 500);
        LaneCheck check = new LaneCheck(CHAIN, LANE, Map.of());
        foreign.forEach(link ->
                check.take(new Link(link.id(), new Place(LANE, link.place().number()), link.line(), link.hash())));

        assertThat(check.end(new Head(new Place(LANE, 500), foreign.getLast().hash())))
                .hasSize(LaneCheck.MOST_FLAWS);
    }

    private List<Flaw> check(Map<Long, Digest> kept) {
        return check(end, kept);
    }

    private List<Flaw> check(Head registered, Map<Long, Digest> kept) {
        LaneCheck check = new LaneCheck(CHAIN, LANE, kept);
        links.forEach(check::take);
        return check.end(registered);
    }

    private List<Tuple> places(Map<Long, Digest> kept) {
        return check(kept).stream()
                .map(flaw -> Tuple.tuple(flaw.kind(), flaw.number(), flaw.last()))
                .toList();
    }

    private void exchange(int one, int other) {
        Link first = links.get(one);
        links.set(one, withNumber(links.get(other), first.place().number()));
        links.set(other, withNumber(first, other + 1L));
    }

    private static Link withLine(Link link, AuditLine line) {
        return new Link(link.id(), link.place(), line, link.hash());
    }

    private static Link withHash(Link link, Digest hash) {
        return new Link(link.id(), link.place(), link.line(), hash);
    }

    private static Link withNumber(Link link, long number) {
        return new Link(link.id(), new Place(link.place().lane(), number), link.line(), link.hash());
    }
}
