package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/quan-tri | /quan-tri",
                "/quan-tri/nguoi-dung/{id}/{action} | /quan-tri/nguoi-dung/999999999/999999999",
                "/quan-tri/don-vi/{id:\\d{1,9}}/ngung | /quan-tri/don-vi/999999999/ngung",
                "/{code:[0-9a-f-]{10,36}}.csv | /99999999-9999-9999-9999-999999999999.csv",
                "/actuator/health/** | /actuator/health"
            })
    void triesAnAddressThatFitsAndNamesNothing(String pattern, String address) {
        assertThat(new Route("GET", pattern, "").address()).isEqualTo(address);
    }
}
