package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.counting.Column;
import vn.motcua.statistics.DataField.Dataset;

class DataDictionaryTest {

    @Test
    void explainsEveryFigureOnce() {
        assertThat(DataDictionary.fields())
                .extracting(DataField::name)
                .doesNotHaveDuplicates()
                .containsAll(
                        Arrays.stream(Column.values()).map(DataDictionary::name).toList());
    }

    @Test
    void theElevenColumnsOfTheOfficialReportAreNamedAsSuch() {
        assertThat(DataDictionary.fields(Dataset.ROWS).stream().flatMap(field -> field.column().stream()))
                .containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    }

    @Test
    void eachFieldHasAMeaningASourceATypeAndAUnitInWords() throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/opendata.properties"))) {
            messages.load(reader);
        }
        assertThat(DataDictionary.fields().stream()
                        .flatMap(field -> Stream.of(
                                "opendata.field." + field.name(),
                                "opendata.source." + field.source(),
                                "opendata.type." + field.type(),
                                "opendata.unit." + field.unit())))
                .isSubsetOf(messages.stringPropertyNames());
    }
}
