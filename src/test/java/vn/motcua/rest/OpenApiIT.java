package vn.motcua.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarningCode;
import vn.motcua.shared.ResultCode;
import vn.motcua.soap.Contract;

/** What the contract says is what is served. */
@MotCuaIT
class OpenApiIT {

    private static final Path FILE = Path.of("contracts/rest/openapi.yaml");
    private static final Pattern REFERENCE = Pattern.compile("\\$ref: \"#/components/(\\w+)/([\\w-]+)\"");

    private final RequestMappingHandlerMapping mappings;
    private final RestClient client;
    private final String text;
    private final Map<String, Object> contract;

    OpenApiIT(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            @LocalServerPort int port)
            throws Exception {
        this.mappings = mappings;
        this.client = new RestClient(port, "demo-sxd");
        this.text = Files.readString(FILE);
        this.contract = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        Contract.prepare(register, secrets, catalogue);
        catalogue.add(List.of(new NewProcedure(
                "T-HTI-900101-TT",
                "Cấp giấy phép xây dựng nhà ở riêng lẻ",
                new Procedure.Sector("LV98", "Xây dựng"),
                "moi_don_vi",
                Optional.empty(),
                false)));
    }

    @Test
    void isServedByteForByteToAnybody() {
        RestAnswer answer = client.as("").get("/openapi.yaml");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).isEqualTo(text);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("application/yaml;charset=utf-8");
    }

    @Test
    void namesEveryOperationThereIsAndNoOther() {
        TreeSet<String> served = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> served.add(method + " " + path))));
        TreeSet<String> told = new TreeSet<>();
        map(contract, "paths")
                .forEach((path, operations) -> operations(operations)
                        .forEach((method, operation) -> told.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(told).isEqualTo(served).hasSizeGreaterThan(8);
    }

    @Test
    void refersToNothingThatIsMissing() {
        REFERENCE
                .matcher(text)
                .results()
                .forEach(reference -> assertThat(map(map(contract, "components"), reference.group(1)))
                        .containsKey(reference.group(2)));
    }

    @Test
    void namesEveryCodeThatCanBeAnswered() {
        for (ResultCode code : ResultCode.values()) {
            if (code != ResultCode.MALFORMED_XML) {
                assertThat(text).contains(code.text());
            }
        }
        for (FieldErrorCode code : FieldErrorCode.values()) {
            assertThat(text).contains("- " + code.text());
        }
        for (FieldWarningCode code : FieldWarningCode.values()) {
            assertThat(text).contains(code.text());
        }
    }

    /** In the order of the file, so that later ones speak of the dossiers of earlier ones. */
    @Test
    void itsExamplesAreAccepted() {
        Map<String, String> sent = new HashMap<>();
        map(contract, "paths").forEach((path, operations) -> {
            for (Object example : jsonExamples(operations)) {
                sent.put(path, JsonMapper.shared().writeValueAsString(example));
                RestAnswer answer = client.post(path.substring("/api/v1".length()), sent.get(path));
                assertThat(answer.status()).as(path + " " + answer).isBetween(200, 201);
                assertThat(answer.errors()).isEmpty();
                assertThat(answer.warnings()).isEmpty();
                assertThat(answer.body().path("refused").asInt(0)).isZero();
            }
        });
        assertThat(sent).containsKeys("/api/v1/dossiers", "/api/v1/dossiers/batch", "/api/v1/results");
        RestAnswer read = client.get("/dossiers?code=H27.19-261123-0001");
        assertThat(read.text("ownerName")).isEqualTo("Nguyễn Thị Ánh Tuyết");
    }

    /** Bodies of the operations that this test can send as they are: those of dossiers. */
    private static List<Object> jsonExamples(Object operations) {
        List<Object> examples = new ArrayList<>();
        Object post = operations(operations).get("post");
        if (post instanceof Map<?, ?> operation
                && List.of("dossiers", "progress").containsAll((List<?>) operation.get("tags"))) {
            Map<String, Object> json = map(map(map(post, "requestBody"), "content"), "application/json");
            map(json, "examples").values().forEach(example -> examples.add(map(example, "value")));
        }
        return examples;
    }

    private static Map<String, Object> operations(Object path) {
        Map<String, Object> operations = new HashMap<>();
        ((Map<?, ?>) path).forEach((key, value) -> operations.put((String) key, value));
        operations
                .keySet()
                .removeIf(key -> !List.of("get", "post", "put", "patch", "delete", "head")
                        .contains(key));
        return operations;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object parent, String key) {
        return (Map<String, Object>) ((Map<String, Object>) parent).getOrDefault(key, Map.of());
    }
}
