package vn.motcua.api;

import java.util.List;
import vn.motcua.shared.FieldWarning;

/** What is odd about a field that was accepted. */
public record Warning(String code, String field, String message) {

    /** In the same order. */
    public static List<Warning> of(List<FieldWarning> warnings) {
        return warnings.stream()
                .map(warning -> new Warning(warning.code().text(), warning.field(), warning.message()))
                .toList();
    }
}
