package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestTypeTest {

    @Test
    void takesItsPartsInAnyOrderAndSpelling() {
        RequestType type = RequestType.of("Application/SOAP+xml;Action = \"urn:a\" ; CHARSET='UTF-8'");

        assertThat(type.isFor(SoapVersion.V12)).isTrue();
        assertThat(type.action()).contains("urn:a");
        assertThat(type.charset()).contains("UTF-8");
    }

    @Test
    void knowsWhatIsNotThere() {
        RequestType type = RequestType.of("text/xml; charset=; action; x=y");

        assertThat(type.isSoap()).isTrue();
        assertThat(type.charset()).isEmpty();
        assertThat(type.action()).isEmpty();
        assertThat(RequestType.of(null).isSoap()).isFalse();
        assertThat(RequestType.of("text/xml2").isSoap()).isFalse();
        assertThat(RequestType.of("text/xml ; charset=utf-8").isSoap()).isFalse();
    }
}
