package vn.motcua.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The functions of letter 68/VP-CNTT with parameters and fields, as {@code contracts/soap/fields.json} has them. */
@Component
public class FunctionTable {

    private final JsonNode table = ContractFiles.json("contracts/soap/fields.json");
    private final List<ContractFunction> functions = read();

    /** In the order of the letter. */
    public List<ContractFunction> functions() {
        return functions;
    }

    public Optional<ContractFunction> byName(String name) {
        return functions.stream()
                .filter(function -> function.name().equals(name))
                .findFirst();
    }

    /** The case that the letter's readers know, for a system that has no better one. */
    ExampleCase example() {
        JsonNode example = table.required("example");
        return new ExampleCase(
                text(example, "agency"),
                text(example, "agencyName"),
                text(example, "procedure"),
                text(example, "title"));
    }

    private List<ContractFunction> read() {
        List<ContractFunction> read = new ArrayList<>();
        for (JsonNode function : table.required("functions")) {
            read.add(new ContractFunction(
                    read.size() + 1,
                    text(function, "name"),
                    text(function, "service"),
                    text(function, "done"),
                    fields("parameter", function.required("parameters").valueStream()),
                    function.required("fields")
                            .valueStream()
                            .map(JsonNode::asString)
                            .flatMap(list -> list(list).stream())
                            .toList()));
        }
        return List.copyOf(read);
    }

    private List<ContractField> list(String name) {
        return fields(name, table.required("fields").required(name).valueStream());
    }

    private static List<ContractField> fields(String owner, Stream<JsonNode> nodes) {
        return nodes.map(node -> field(owner, node)).toList();
    }

    private static ContractField field(String owner, JsonNode node) {
        return new ContractField(
                text(node, "path"),
                owner,
                FieldType.valueOf(text(node, "type").toUpperCase(Locale.ROOT)),
                node.path("required").asBoolean(false),
                number(node, "max"),
                number(node, "count"),
                Optional.ofNullable(node.get("example")).map(JsonNode::asString));
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }

    private static Optional<Integer> number(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asInt);
    }
}
