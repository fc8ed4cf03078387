package vn.motcua.rest;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the REST interface answered. */
public record RestAnswer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public JsonNode body() {
        return JsonMapper.shared().readTree(response.body());
    }

    public String code() {
        return text("code");
    }

    /** A text of the outermost object; empty when there is none. */
    public String text(String name) {
        return body().path(name).asString("");
    }

    public boolean isRepetition() {
        return body().path("repeated").asBoolean();
    }

    /** Every error as {@code CODE field}. */
    public List<String> errors() {
        return entries(body().path("errors"));
    }

    /** Every warning as {@code CODE field}. */
    public List<String> warnings() {
        return entries(body().path("warnings"));
    }

    /** Code and field of each entry. */
    public static List<String> entries(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(entry -> entry.path("code").asString("") + " "
                        + entry.path("field").asString(""))
                .toList();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status() + " " + response.body();
    }
}
