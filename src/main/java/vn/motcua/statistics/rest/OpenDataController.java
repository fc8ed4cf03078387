package vn.motcua.statistics.rest;

import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.api.OpenCall;
import vn.motcua.exchange.FieldReader;
import vn.motcua.statistics.OpenData;

/** A year of figures by month, unit and sector, and what each field of them means. */
@RestController
class OpenDataController {

    private final OpenYears years;
    private final Dictionary dictionary;
    private final AgencyRegister agencies;

    OpenDataController(OpenYears years, Dictionary dictionary, AgencyRegister agencies) {
        this.years = years;
        this.dictionary = dictionary;
        this.agencies = agencies;
    }

    @GetMapping(StatisticsAddresses.ROWS_CSV)
    ResponseEntity<Object> csv(OpenCall call) {
        return ofYear(call, CsvText.TYPE, "csv", OpenYears.Files::csv);
    }

    @GetMapping(StatisticsAddresses.ROWS_JSON)
    ResponseEntity<Object> json(OpenCall call) {
        return ofYear(call, MediaType.APPLICATION_JSON, "json", OpenYears.Files::json);
    }

    @GetMapping(StatisticsAddresses.DICTIONARY_CSV)
    ResponseEntity<Object> dictionaryAsCsv(OpenCall call) {
        byte[] csv = dictionary.csv();
        return call.file(CsvText.TYPE, csv, csv, "tu-dien-du-lieu.csv");
    }

    @GetMapping(StatisticsAddresses.DICTIONARY_JSON)
    ResponseEntity<Object> dictionaryAsJson(OpenCall call) {
        return call.answer(dictionary.view(thisYear()));
    }

    private ResponseEntity<Object> ofYear(
            OpenCall call, MediaType type, String suffix, Function<OpenYears.Files, byte[]> form) {
        FieldReader fields = call.query("nam");
        int year = fields.optionalNumber("nam", OpenData.FIRST_YEAR, thisYear()).orElseGet(this::thisYear);
        if (fields.failed()) {
            return call.invalid(fields);
        }
        OpenYears.Files files = years.of(year);
        return call.file(type, form.apply(files), files.csv(), "thong-ke-%d.%s".formatted(year, suffix));
    }

    private int thisYear() {
        return agencies.today().getYear();
    }
}
