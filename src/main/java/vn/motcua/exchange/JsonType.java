package vn.motcua.exchange;

import tools.jackson.core.JsonToken;

/** What a value in JSON is (RFC 8259 §3), with the words for it. */
enum JsonType {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL;

    static JsonType of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
            default -> NULL;
        };
    }

    String words() {
        return Messages.text("type." + name());
    }
}
