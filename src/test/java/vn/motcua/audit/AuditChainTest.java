package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.audit.SampleChain.CHAIN;
import static vn.motcua.audit.SampleChain.line;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.server.ServerKey;
import vn.motcua.shared.Digest;

class AuditChainTest {

    private static final AuditLine LINE = line(1);

    @Test
    void countsWithoutAGap() {
        Head head = CHAIN.extended(CHAIN.extended(CHAIN.start(3), LINE), LINE);

        assertThat(head.place()).isEqualTo(new Place(3, 2));
    }

    @Test
    void dependsOnTheHashBefore() {
        Head first = CHAIN.extended(CHAIN.start(3), LINE);
        Head otherFirst = CHAIN.extended(CHAIN.start(3), line(2));

        assertThat(CHAIN.extended(first, LINE).hash())
                .isNotEqualTo(CHAIN.extended(otherFirst, LINE).hash());
    }

    @Test
    void dependsOnThePlace() {
        Digest before = CHAIN.start(3).hash();

        assertThat(Stream.of(new Place(3, 1), new Place(3, 2), new Place(4, 1))
                        .map(place -> CHAIN.hash(before, place, LINE))
                        .distinct())
                .hasSize(3);
        assertThat(CHAIN.start(3).hash()).isNotEqualTo(CHAIN.start(4).hash());
    }

    @Test
    void dependsOnEveryField() {
        Instant at = LINE.at();
        List<AuditLine> lines = List.of(
                LINE,
                new AuditLine(at.plusNanos(1000), "a", "b", "c", "d", "e", "f", "g"),
                new AuditLine(at, "a", "b", "c", "d", "e", "f", "g"),
                new AuditLine(at, "x", "b", "c", "d", "e", "f", "g"),
                new AuditLine(at, "a", "x", "c", "d", "e", "f", "g"),
                new AuditLine(at, "a", "b", "x", "d", "e", "f", "g"),
                new AuditLine(at, "a", "b", "c", "x", "e", "f", "g"),
                new AuditLine(at, "a", "b", "c", "d", "x", "f", "g"),
                new AuditLine(at, "a", "b", "c", "d", "e", "x", "g"),
                new AuditLine(at, "a", "b", "c", "d", "e", "f", "x"),
                new AuditLine(at, "ab", "", "c", "d", "e", "f", "g"),
                new AuditLine(at, "", "ab", "c", "d", "e", "f", "g"));

        assertThat(lines.stream().map(AuditChainTest::hash).distinct()).hasSameSizeAs(lines);
    }

    @Test
    void keepsWhatTheDatabaseKeepsOfAMoment() {
        AuditLine finer = new AuditLine(LINE.at().plusNanos(999), "a", "b", "c", "d", "e", "f", "g");

        assertThat(hash(finer)).isEqualTo(hash(new AuditLine(LINE.at(), "a", "b", "c", "d", "e", "f", "g")));
    }

    @Test
    void dependsOnTheServersKey() {
        AuditChain other = new AuditChain(ServerKey.ofHex("08".repeat(ServerKey.LENGTH)));

        assertThat(other.start(0)).isNotEqualTo(CHAIN.start(0));
        assertThat(other.hash(CHAIN.start(0).hash(), new Place(0, 1), LINE)).isNotEqualTo(hash(LINE));
    }

    private static Digest hash(AuditLine line) {
        return CHAIN.hash(CHAIN.start(0).hash(), new Place(0, 1), line);
    }
}
