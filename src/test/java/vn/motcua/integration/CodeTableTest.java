package vn.motcua.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.exchange.ReadResult;
import vn.motcua.exchange.ResultReader;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarningCode;
import vn.motcua.shared.ResultCode;

class CodeTableTest {

    private final CodeTable table = new CodeTable();
    private final List<ContractCode> codes =
            table.groups().stream().flatMap(group -> group.codes().stream()).toList();

    @Test
    void hasEveryCodeThatAgenciesMayRead() {
        assertThat(codes).extracting(ContractCode::code).doesNotHaveDuplicates().containsAll(everyCode());
    }

    @Test
    void showsTheVeryAnswerOfEveryCode() {
        assertThat(codes)
                .filteredOn(code -> everyCode().contains(code.code()))
                .allSatisfy(code -> assertThat(code.answer()).isPresent())
                .filteredOn(code -> !code.ofField())
                .allSatisfy(code ->
                        assertThat(answered(code.answer().orElseThrow()).code()).isEqualTo(code.code()));
    }

    @Test
    void saysOfEveryRefusalWhetherToSendAgain() {
        for (ResultCode code : ResultCode.values()) {
            ContractCode listed = codes.stream()
                    .filter(entry -> entry.code().equals(code.text()))
                    .findFirst()
                    .orElseThrow();
            boolean done = answered(listed.answer().orElseThrow()).done();

            assertThat(listed.resend()).as(code.text()).isEqualTo(done ? Optional.empty() : Optional.of(code.resend()));
        }
    }

    @Test
    void listsCodesThatThisVersionDoesNotHaveWithoutAnAnswer() {
        assertThat(codes)
                .filteredOn(code -> !everyCode().contains(code.code()))
                .allSatisfy(code -> assertThat(code.answer()).isEmpty());
    }

    @Test
    void fillsTheArgumentsOfMessages() {
        assertThat(codes)
                .filteredOn(code -> code.code().equals("QUA_DAI"))
                .singleElement()
                .satisfies(code -> assertThat(code.answer())
                        .contains("CMNDChuHoSo dài 55 ký tự, tối đa 50 ký tự. Rút ngắn rồi gửi lại."));
    }

    @Test
    void showsOneAcceptedAndOneRefusedCall() {
        ReadResult refused = ResultReader.read(table.refused());

        assertThat(ResultReader.read(table.accepted()).done()).isTrue();
        assertThat(refused.code()).isEqualTo("DU_LIEU_KHONG_HOP_LE");
        assertThat(refused.message()).contains("2 lỗi");
        assertThat(refused.errors())
                .hasSize(2)
                .anySatisfy(error -> assertThat(error.position()).isPresent());
    }

    private record Answered(String code, boolean done) {}

    /** Codes that only REST has are answered in JSON; a problem has a status. */
    private static Answered answered(String answer) {
        if (answer.startsWith("{")) {
            JsonNode json = JsonMapper.shared().readTree(answer);
            return new Answered(json.required("code").asString(), !json.has("status"));
        }
        ReadResult result = ResultReader.read(answer);
        return new Answered(result.code(), result.done());
    }

    private static List<String> everyCode() {
        return Stream.of(
                        Arrays.stream(ResultCode.values()).map(ResultCode::text),
                        Arrays.stream(FieldErrorCode.values()).map(FieldErrorCode::text),
                        Arrays.stream(FieldWarningCode.values()).map(FieldWarningCode::text))
                .flatMap(texts -> texts)
                .distinct()
                .toList();
    }
}
