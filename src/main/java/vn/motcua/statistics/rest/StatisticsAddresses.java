package vn.motcua.statistics.rest;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.api.OpenAddresses;

/** The figures of the province are everybody's to read. */
@Component
class StatisticsAddresses implements OpenAddresses {

    private static final String ALL = "/api/v1/statistics";

    static final String REPORT = ALL + "/report";
    static final String ROWS_CSV = ALL + "/open-data.csv";
    static final String ROWS_JSON = ALL + "/open-data.json";
    static final String DICTIONARY_CSV = ALL + "/dictionary.csv";
    static final String DICTIONARY_JSON = ALL + "/dictionary.json";

    private static final Set<String> EVERY = Set.of(REPORT, ROWS_CSV, ROWS_JSON, DICTIONARY_CSV, DICTIONARY_JSON);

    @Override
    public boolean covers(String path) {
        return EVERY.contains(path);
    }
}
