package vn.motcua.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.exchange.ReadResult.Problem;
import vn.motcua.integration.MarkedLine.Piece;
import vn.motcua.shared.FieldError.Position;

class MarkedDocumentTest {

    @Test
    void marksTheTagThatAnErrorPointsAt() {
        List<MarkedLine> lines = MarkedDocument.lines("<data>\n  <A value=\"\"/> <B/>\n</data>", List.of(at(2, 3)));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).pieces())
                .containsExactly(new Piece("  ", false), new Piece("<A value=\"\"/>", true), new Piece(" <B/>", false));
        assertThat(lines.get(1).problems()).containsExactly(at(2, 3));
        assertThat(lines.get(0).problems()).isEmpty();
    }

    @Test
    void countsLinesAsTheReaderOfDocumentsDoes() {
        List<MarkedLine> lines =
                MarkedDocument.lines("\uFEFF<data>\r\n<A/>\r<B/>\n</data>", List.of(at(1, 1), at(3, 1)));

        assertThat(lines).extracting(MarkedLine::number).containsExactly(1, 2, 3, 4);
        assertThat(marked(lines)).isEqualTo("<data>|<B/>");
    }

    @Test
    void marksSeveralErrorsOfOneLineInTheirOrder() {
        List<MarkedLine> lines = MarkedDocument.lines("<data><A/><B/></data>", List.of(at(1, 11), at(1, 7), at(1, 7)));

        assertThat(marked(lines)).isEqualTo("<A/>|<B/>");
        assertThat(text(lines.getFirst())).isEqualTo("<data><A/><B/></data>");
        assertThat(lines.getFirst().problems()).hasSize(3);
    }

    @Test
    void takesAPlaceBehindTheEnd() {
        assertThat(MarkedDocument.lines("<data>\n", List.of(at(2, 1)))).hasSize(2);
        assertThat(MarkedDocument.lines("", List.of(at(1, 1)))).hasSize(1);
        assertThat(text(MarkedDocument.lines("<data>", List.of(at(1, 99))).getFirst()))
                .isEqualTo("<data>");
    }

    @Test
    void showsOfALongDocumentOnlyWhatIsNearAnError() {
        String document = "<A/>\n".repeat(MarkedDocument.SHORT_LINES + 1);
        List<MarkedLine> lines = MarkedDocument.lines(document, List.of(at(1, 1), at(100, 1)));

        assertThat(lines).extracting(MarkedLine::number).containsExactly(1, 2, 3, 98, 99, 100, 101, 102);
        assertThat(lines)
                .filteredOn(MarkedLine::afterGap)
                .extracting(MarkedLine::number)
                .containsExactly(98);
    }

    @Test
    void showsOfALongLineOnlyWhatIsNearAnError() {
        String filler = "x".repeat(MarkedDocument.SHORT_CHARS);
        String document = "<data>" + filler + "<A/>" + filler + "</data>";
        List<MarkedLine> lines = MarkedDocument.lines(document, List.of(at(1, 7 + filler.length())));

        assertThat(marked(lines)).isEqualTo("<A/>");
        assertThat(text(lines.getFirst())).hasSizeLessThan(LinePieces.LONG).contains("xx<A/>xx", " … ");
    }

    @Test
    void leavesOutWhatHasNoPlace() {
        Problem missing = new Problem("THIEU", "A", Optional.empty(), Optional.empty(), "Thiếu.");

        assertThat(MarkedDocument.lines("<data/>", List.of(missing)))
                .singleElement()
                .satisfies(line -> assertThat(line.problems()).isEmpty());
    }

    private static String marked(List<MarkedLine> lines) {
        return lines.stream()
                .flatMap(line -> line.pieces().stream())
                .filter(Piece::marked)
                .map(Piece::text)
                .collect(Collectors.joining("|"));
    }

    private static String text(MarkedLine line) {
        return line.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    private static Problem at(int line, int column) {
        return new Problem("X", "x", Optional.of(new Position(line, column)), Optional.empty(), "Sai.");
    }
}
