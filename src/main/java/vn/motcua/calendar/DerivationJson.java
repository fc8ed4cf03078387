package vn.motcua.calendar;

import tools.jackson.databind.json.JsonMapper;

/** A derivation as it is stored. */
final class DerivationJson {

    private DerivationJson() {}

    static String write(Derivation derivation) {
        return JsonMapper.shared().writeValueAsString(derivation);
    }

    static Derivation read(String json) {
        Derivation read = JsonMapper.shared().readValue(json, Derivation.class);
        if (read.form() != Derivation.FORM) {
            throw new IllegalArgumentException("Derivation of unknown form " + read.form());
        }
        return read;
    }
}
