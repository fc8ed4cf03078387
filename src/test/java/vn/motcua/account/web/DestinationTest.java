package vn.motcua.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @Test
    void isThePageThatWasWanted() {
        assertThat(Destination.own("http://cong.tinh.gov.vn/quan-tri/don-vi?sau=sxd"))
                .hasValue("/quan-tri/don-vi?sau=sxd");
        assertThat(Destination.own("/tai-khoan")).hasValue("/tai-khoan");
        assertThat(Destination.own("http://cong.tinh.gov.vn/quan-tri")).hasValue("/quan-tri");
    }

    @Test
    void isNeverOnAnotherHost() {
        assertThat(Destination.own("https://evil.example/quan-tri/don-vi")).hasValue("/quan-tri/don-vi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example//evil.example/quan-tri",
                "/quan-tri.evil.example",
                "/",
                "/dang-xuat",
                "javascript:alert(1)",
                "not an address",
                "/\\evil.example",
                ""
            })
    void isNowhereElse(String address) {
        assertThat(Destination.own(address)).isEmpty();
    }
}
