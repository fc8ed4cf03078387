package vn.motcua.procedure.transfer;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.procedure.transfer.ImportRow.FieldChange;

/** What is stored of a row in one column each. */
final class RowJson {

    private RowJson() {}

    static String write(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return JsonMapper.shared().readValue(json, type);
    }

    static List<RowError> errors(String json) {
        return List.of(read(json, RowError[].class));
    }

    static List<FieldChange> changes(String json) {
        return List.of(read(json, FieldChange[].class));
    }
}
