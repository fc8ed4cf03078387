package vn.motcua.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published procedures at one moment, arranged for asking. */
record CatalogueBook(Map<Integer, Procedure> byId, Map<String, Procedure> byCode) {

    static CatalogueBook of(List<Procedure> procedures) {
        Map<Integer, Procedure> byId = new LinkedHashMap<>();
        Map<String, Procedure> byCode = new LinkedHashMap<>();
        procedures.forEach(procedure -> {
            byId.put(procedure.id(), procedure);
            byCode.put(procedure.code(), procedure);
        });
        return new CatalogueBook(byId, byCode);
    }
}
