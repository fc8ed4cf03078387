package vn.motcua.integration.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.integration.ContractField;
import vn.motcua.integration.ContractFunction;
import vn.motcua.integration.ExampleCase;
import vn.motcua.integration.FieldType;
import vn.motcua.integration.FunctionTable;
import vn.motcua.integration.SampleDocuments;

/** Fills the forms of the console. */
@Component
class ConsoleForms {

    /** Shorter texts are not secrets, and would be found everywhere. */
    private static final int SHORTEST_SECRET = 6;

    private final FunctionTable functions;
    private final SampleDocuments documents;
    private final boolean demo;

    ConsoleForms(FunctionTable functions, SampleDocuments documents, @Value("${motcua.demo:false}") boolean demo) {
        this.functions = functions;
        this.documents = documents;
        this.demo = demo;
    }

    /** With an example that works as it is, but for the secret. */
    ConsoleForm fresh(ContractFunction function) {
        ExampleCase example = documents.example();
        Map<String, String> values = new HashMap<>();
        for (ContractField parameter : function.parameters()) {
            values.put(
                    parameter.name(),
                    switch (parameter.type()) {
                        case DOCUMENT -> documents.document(function, example);
                        case AGENCY -> example.agency();
                        case MOMENT -> documents.now();
                        case TEXT, FILE, GROUP -> parameter.example().orElse("");
                        case SECRET -> "";
                    });
        }
        return form(function, values, false);
    }

    /** With what was sent; a secret that was pasted into another field as well is made unreadable there. */
    ConsoleForm sent(ContractFunction function, Map<String, String> parameters, boolean keep) {
        String secret = secret(function, parameters);
        return form(
                function,
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, value -> hidden(value.getValue(), secret))),
                keep);
    }

    /** {@code text} without the secret among {@code parameters}, as long as before. */
    static String without(ContractFunction function, Map<String, String> parameters, String text) {
        return hidden(text, secret(function, parameters));
    }

    private ConsoleForm form(ContractFunction function, Map<String, String> values, boolean keep) {
        return new ConsoleForm(function, functions.functions(), Map.copyOf(values), keep, demo);
    }

    private static String secret(ContractFunction function, Map<String, String> parameters) {
        return function.parameter(FieldType.SECRET)
                .flatMap(parameter -> Optional.ofNullable(parameters.get(parameter.name())))
                .map(String::strip)
                .orElse("");
    }

    private static String hidden(String text, String secret) {
        return secret.length() < SHORTEST_SECRET ? text : text.replace(secret, "•".repeat(secret.length()));
    }
}
