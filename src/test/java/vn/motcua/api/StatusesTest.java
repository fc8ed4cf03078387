package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.shared.ResultCode;

class StatusesTest {

    @ParameterizedTest
    @EnumSource
    void answersEveryRefusalWithAnErrorStatus(ResultCode code) {
        assertThat(Statuses.of(code).isError()).isEqualTo(!code.text().startsWith("DA_"));
    }

    @ParameterizedTest
    @CsvSource({
        "404, UNKNOWN_ADDRESS",
        "405, METHOD_NOT_ALLOWED",
        "406, NOT_ACCEPTABLE",
        "413, TOO_LARGE",
        "415, WRONG_CONTENT_TYPE",
        "503, SYSTEM_BUSY",
        "400, BAD_REQUEST",
        "431, BAD_REQUEST",
        "500, SYSTEM_FAULT",
        "502, SYSTEM_FAULT"
    })
    void hasACodeForWhatTheServerItselfRefuses(int status, ResultCode code) {
        assertThat(Statuses.codeOf(status)).isEqualTo(code);
    }
}
