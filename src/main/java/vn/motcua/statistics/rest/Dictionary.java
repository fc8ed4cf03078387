package vn.motcua.statistics.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.statistics.DataDictionary;
import vn.motcua.statistics.DataField;
import vn.motcua.statistics.OpenData;

/** The data dictionary for programs, with names of the W3C's Data Catalog Vocabulary (DCAT 3) where there are any. */
@Component
class Dictionary {

    /** What a text is in both languages. */
    record Text(String vi, String en) {}

    /** One field; {@code datasets} are those of distributions in which it stands. */
    record Field(
            String name,
            Text meaning,
            String type,
            Optional<String> unit,
            Text source,
            Optional<Integer> column,
            List<String> datasets) {}

    private static final List<String> HEAD =
            List.of("name", "meaningVi", "meaningEn", "type", "unit", "sourceVi", "column", "datasets");

    private final OpenWords words;
    private final String publisher;

    Dictionary(OpenWords words, @Value("${motcua.province.office-name}") String publisher) {
        this.words = words;
        this.publisher = publisher;
    }

    Map<String, Object> view(int thisYear) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("title", text("dataset.title"));
        view.put("description", text("dataset.text"));
        view.put("publisher", publisher);
        view.put("license", text("licence.text"));
        view.put("accrualPeriodicity", "PT10M");
        view.put("temporalResolution", "P1M");
        view.put("language", List.of("vi"));
        view.put("temporal", Map.of("startDate", OpenData.FIRST_YEAR + "-01", "endDate", thisYear + "-12"));
        view.put("rules", text("rules.text"));
        view.put("rounding", text("rounding.text"));
        view.put("identifiers", text("ids.text"));
        view.put(
                "distribution",
                List.of(
                        distribution("rows", StatisticsAddresses.ROWS_CSV + "?nam=" + thisYear, "text/csv"),
                        distribution("rows", StatisticsAddresses.ROWS_JSON + "?nam=" + thisYear, "application/json"),
                        distribution("report", StatisticsAddresses.REPORT, "application/json")));
        view.put("fields", fields());
        return view;
    }

    byte[] csv() {
        return CsvText.of(
                HEAD,
                fields().stream()
                        .map(field -> List.of(
                                field.name(),
                                field.meaning().vi(),
                                field.meaning().en(),
                                field.type(),
                                field.unit().orElse(""),
                                field.source().vi(),
                                field.column().map(Object::toString).orElse(""),
                                String.join(" ", field.datasets()))));
    }

    private List<Field> fields() {
        return DataDictionary.fields().stream().map(this::field).toList();
    }

    private Field field(DataField field) {
        return new Field(
                field.name(),
                text("field." + field.name()),
                WireWord.of(field.type()),
                Optional.of(field.unit())
                        .filter(unit -> unit != DataField.Unit.NONE)
                        .map(WireWord::of),
                text("source." + field.source()),
                field.column(),
                field.datasets().stream().map(WireWord::of).toList());
    }

    private Text text(String key) {
        return new Text(words.text(key), words.in(Locale.ENGLISH, key));
    }

    private static Map<String, String> distribution(String dataset, String address, String type) {
        return Map.of("dataset", dataset, "accessURL", address, "mediaType", type);
    }
}
