package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptHeadsTest {

    private final Head seal = new Head(
            new Place(Place.BEFORE_THE_CHAIN, 0), SampleChain.CHAIN.start(-1).hash());
    private final Head empty = SampleChain.CHAIN.start(3);
    private final Head head = SampleChain.headOf(SampleChain.lane(12, 4));

    @Test
    void areReadFromWhatWasPrinted() {
        String printed = String.join(
                "\r\n",
                "Nhật ký: 4 dòng",
                KeptHeads.line(seal),
                "  " + KeptHeads.line(empty),
                KeptHeads.line(head),
                "lane=1 number=two hash=00");

        assertThat(KeptHeads.in(printed).heads()).isEqualTo(List.of(seal, empty, head));
    }

    @Test
    void saysOfALaneWhatItsEndWas() {
        KeptHeads kept = new KeptHeads(List.of(seal, empty, head));

        assertThat(kept.ofLane(12)).isEqualTo(Map.of(4L, head.hash()));
        assertThat(kept.ofLane(3)).as("an empty lane").isEmpty();
        assertThat(kept.ofLane(Place.BEFORE_THE_CHAIN)).isEqualTo(Map.of(0L, seal.hash()));
        assertThat(KeptHeads.NONE.ofLane(12)).isEmpty();
    }
}
