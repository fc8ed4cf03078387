package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Digest;

/**
 * What an event says, by name of its fields: kept as JSON, and told from other content by its fingerprint. Absent
 * fields are left out; values are texts or lists of texts.
 */
record DossierContent(Map<String, Object> fields) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private static final String REASON = "reason";

    static final DossierContent EMPTY = new DossierContent(Map.of());

    static DossierContent of(ReceiveDossier command) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", command.code());
        fields.put("ownerName", command.owner().name());
        put(fields, "ownerIdNumber", command.owner().idNumber());
        put(fields, "ownerAddress", command.owner().address());
        fields.put("receivedAt", command.receivedAt().toString());
        put(fields, "dueAt", command.dueAt().map(Object::toString));
        fields.put("procedure", command.procedure().code());
        fields.put("title", command.title());
        fields.put("components", command.components());
        fields.putAll(command.enclosed());
        return new DossierContent(fields);
    }

    static DossierContent of(CorrectDossier command) {
        Map<String, Object> fields = new LinkedHashMap<>(of(command.content()).fields());
        fields.put(REASON, command.reason());
        return new DossierContent(fields);
    }

    static DossierContent of(ProcessingStep step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("action", step.action());
        put(fields, "fromPerson", step.fromPerson());
        put(fields, "toPerson", step.toPerson());
        put(fields, "note", step.note());
        return new DossierContent(fields);
    }

    static DossierContent ofJson(String json) {
        return new DossierContent(JSON.readValue(json, FIELDS));
    }

    /** What a registration or correction says of the dossier itself. */
    DossierContent withoutReason() {
        Map<String, Object> rest = new LinkedHashMap<>(fields);
        rest.remove(REASON);
        return new DossierContent(rest);
    }

    String json() {
        return JSON.writeValueAsString(fields);
    }

    Digest fingerprint() {
        FingerprintBuilder fingerprint = new FingerprintBuilder();
        fields.forEach(fingerprint::add);
        return fingerprint.digest();
    }

    /** Names of the fields that {@code other} has differently, in alphabetical order. */
    List<String> differingFrom(DossierContent other) {
        TreeSet<String> names = new TreeSet<>(fields.keySet());
        names.addAll(other.fields.keySet());
        names.removeIf(name -> Objects.equals(fields.get(name), other.fields.get(name)));
        return new ArrayList<>(names);
    }

    private static void put(Map<String, Object> fields, String name, Optional<String> value) {
        value.ifPresent(text -> fields.put(name, text));
    }
}
