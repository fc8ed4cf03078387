package vn.motcua.procedure;

import tools.jackson.databind.json.JsonMapper;

/** The content of a version as it is stored. */
final class ContentJson {

    private ContentJson() {}

    static String write(ProcedureContent content) {
        return JsonMapper.shared().writeValueAsString(content);
    }

    static ProcedureContent.Terms readTerms(String json) {
        return JsonMapper.shared().readValue(json, ProcedureContent.Terms.class);
    }

    static ProcedureContent read(String json) {
        return JsonMapper.shared().readValue(json, ProcedureContent.class);
    }
}
