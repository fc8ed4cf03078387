package vn.motcua.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What is refused, and how a system reads it. */
record RefusalCase(String claim, Supplier<RestAnswer> call, int status, String code, List<String> errors) {

    static RefusalCase refused(String claim, Supplier<RestAnswer> call, int status, String code, String... errors) {
        return new RefusalCase(claim, call, status, code, List.of(errors));
    }

    static Stream<DynamicTest> run(RefusalCase... cases) {
        return Stream.of(cases)
                .map(each -> dynamicTest("refuses " + each.claim(), () -> {
                    RestAnswer answer = each.call().get();
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(each.status());
                    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
                    assertThat(answer.code()).isEqualTo(each.code());
                    assertThat(answer.body().path("status").asInt()).isEqualTo(each.status());
                    assertThat(answer.text("reference")).isEqualTo(answer.header("X-Ma-Tra-Cuu"));
                    assertThat(answer.errors()).containsExactlyInAnyOrderElementsOf(each.errors());
                }));
    }
}
