package vn.motcua.integration;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.motcua.shared.ResultCode;

/** Every code of the contract with an example, as {@code contracts/soap/codes.json} lists them. */
@Component
public class CodeTable {

    /** The group whose codes no result string ever has. */
    private static final String REST_ONLY = "rest";

    private static final String DOSSIER = "SXD-261123-0001";

    private final List<CodeGroup> groups = ContractFiles.json("contracts/soap/codes.json")
            .required("groups")
            .valueStream()
            .map(CodeTable::group)
            .toList();

    /** In the order in which a call meets them. */
    public List<CodeGroup> groups() {
        return groups;
    }

    /** The result string of a call that was accepted. */
    public String accepted() {
        return CodeExamples.result(ResultCode.DOSSIER_RECEIVED, List.of(), DOSSIER);
    }

    /** The result string of a call with two wrong fields. */
    public String refused() {
        return CodeExamples.invalid(groups.stream()
                .flatMap(group -> group.codes().stream())
                .filter(ContractCode::ofField)
                .limit(2)
                .toList());
    }

    private static CodeGroup group(JsonNode group) {
        String name = group.required("name").asString();
        return new CodeGroup(
                name,
                group.required("codes")
                        .valueStream()
                        .map(code -> code(code, name.equals(REST_ONLY)))
                        .toList());
    }

    private static ContractCode code(JsonNode node, boolean restOnly) {
        String code = node.required("code").asString();
        String field = node.path("field").asString("");
        String value = node.path("value").asString("");
        List<String> arguments =
                node.path("arguments").valueStream().map(JsonNode::asString).toList();
        if (!field.isEmpty()) {
            return new ContractCode(
                    code, Optional.empty(), field, value, CodeExamples.message(code, field, value, arguments));
        }
        Optional<ResultCode> known = CodeExamples.resultCode(code);
        return new ContractCode(
                code,
                known.filter(result -> !code.startsWith("DA_")).map(ResultCode::resend),
                field,
                value,
                known.map(result -> restOnly
                        ? CodeExamples.restAnswer(result, arguments, DOSSIER)
                        : CodeExamples.result(result, arguments, DOSSIER)));
    }
}
