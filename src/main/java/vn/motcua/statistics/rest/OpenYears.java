package vn.motcua.statistics.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.exchange.RestTexts;
import vn.motcua.statistics.DataDictionary;
import vn.motcua.statistics.DataField;
import vn.motcua.statistics.OpenData;
import vn.motcua.statistics.OpenRow;
import vn.motcua.statistics.OpenYear;

/**
 * The open data of years as files. Each is read once in ten minutes at most, and one at a time on this node, so that
 * whoever asks for many years takes no connection away from leaders' reports.
 */
@Component
class OpenYears {

    /** A year as files; {@code csv} says the same as {@code json} but for the moment. */
    static final class Files {

        private final Instant readAt;
        private final byte[] csv;
        private final byte[] json;

        private Files(Instant readAt, byte[] csv, byte[] json) {
            this.readAt = readAt;
            this.csv = csv;
            this.json = json;
        }

        byte[] csv() {
            return csv;
        }

        byte[] json() {
            return json;
        }
    }

    private static final Duration KEPT_FOR = Duration.ofMinutes(10);
    private static final int KEPT_YEARS = 2;

    private static final List<DataField> FIELDS = DataDictionary.fields(DataField.Dataset.ROWS);

    private final OpenData data;
    private final OpenWords words;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<Integer, Files> kept = new ConcurrentHashMap<>();
    private final ReentrantLock reading = new ReentrantLock();

    OpenYears(OpenData data, OpenWords words, JsonMapper json, Clock clock) {
        this.data = data;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    Files of(int year) {
        Optional<Files> fresh = fresh(year);
        if (fresh.isPresent()) {
            return fresh.get();
        }
        reading.lock();
        try {
            return fresh(year).orElseGet(() -> read(year));
        } finally {
            reading.unlock();
        }
    }

    private Optional<Files> fresh(int year) {
        return Optional.ofNullable(kept.get(year))
                .filter(files -> clock.instant().isBefore(files.readAt.plus(KEPT_FOR)));
    }

    private Files read(int year) {
        OpenYear read = data.year(year);
        Files files = new Files(read.asOf(), csv(read), json.writeValueAsBytes(view(read)));
        kept.put(year, files);
        kept.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing((Files old) -> old.readAt).reversed()))
                .skip(KEPT_YEARS)
                .forEach(old -> kept.remove(old.getKey(), old.getValue()));
        return files;
    }

    private static byte[] csv(OpenYear year) {
        Stream<List<String>> rows = year.rows().stream()
                .map(OpenYears::fields)
                .map(values -> FIELDS.stream()
                        .map(field -> Optional.ofNullable(values.get(field.name()))
                                .map(Object::toString)
                                .orElse(""))
                        .toList());
        return CsvText.of(FIELDS.stream().map(DataField::name).toList(), rows);
    }

    private Map<String, Object> view(OpenYear year) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("title", words.text("title", Integer.toString(year.year())));
        view.put("year", year.year());
        view.put("asOf", RestTexts.moment(year.asOf()));
        view.put("licence", words.text("licence.text"));
        view.put("dictionary", StatisticsAddresses.DICTIONARY_JSON);
        view.put("rows", year.rows().stream().map(OpenYears::fields).toList());
        return view;
    }

    private static Map<String, Object> fields(OpenRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("month", row.month().toString());
        fields.put("unit", row.unit());
        fields.put("unitName", row.unitName());
        fields.put("level", WireWord.of(row.level()));
        fields.put("sector", row.sector().code());
        fields.put("sectorName", row.sector().name());
        fields.put("rounded", row.shown().rounded());
        fields.putAll(FigureFields.of(row.shown()));
        return fields;
    }
}
