package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void readsCellsSeparatedAsTheFirstLineIs() {
        assertThat(cells("a,b\n1,2;3\n")).containsExactly(List.of("a", "b"), List.of("1", "2;3"));
        assertThat(cells("a;b\r\n1;2,3\r\n")).containsExactly(List.of("a", "b"), List.of("1", "2,3"));
        assertThat(cells("a\tb\n1\t2,3;4")).containsExactly(List.of("a", "b"), List.of("1", "2,3;4"));
    }

    @Test
    void readsQuotedCells() {
        assertThat(cells("a,b\n\"Sở Văn hóa, Thể thao\",\"nói \"\"có\"\"\"\n"))
                .last()
                .isEqualTo(List.of("Sở Văn hóa, Thể thao", "nói \"có\""));
        assertThat(cells("a,b\n\"x\"y,z")).last().isEqualTo(List.of("xy", "z"));
        assertThat(cells("a,b\n\"never closed,z\n1,2")).last().isEqualTo(List.of("never closed,z\n1,2"));
    }

    @Test
    void keepsEmptyCellsAndForgetsEmptyLines() {
        assertThat(cells("a,b,c\n\n,,\n1,,\n")).containsExactly(List.of("a", "b", "c"), List.of("1", "", ""));
        assertThat(cells("")).isEmpty();
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        assertThat(CsvText.rows("a,b\n\n\"x\ny\",1\nz,2\n"))
                .extracting(CsvText.Row::line)
                .containsExactly(1, 3, 5);
    }

    @Test
    void readsPastAByteOrderMark() {
        assertThat(cells("\uFEFFa,b")).containsExactly(List.of("a", "b"));
    }

    @Test
    void hasEmptyCellsBeyondTheLast() {
        CsvText.Row row = CsvText.rows("a,b").getFirst();

        assertThat(row.cell(1)).isEqualTo("b");
        assertThat(row.cell(2)).isEmpty();
        assertThat(row.cell(-1)).isEmpty();
    }

    private static List<List<String>> cells(String text) {
        return CsvText.rows(text).stream().map(CsvText.Row::cells).toList();
    }
}
