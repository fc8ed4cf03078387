package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {

    private static final String ALL_MISSING =
            "OK CapNhatTrangThaiHoSo mahoso=(null) trangthai=(null) madonvi=(null) maxacthuc=(null)";
    private static final String ONE = "<mahoso>1</mahoso>";
    private static final String ONE_GIVEN =
            "OK CapNhatTrangThaiHoSo mahoso=[1] trangthai=(null) madonvi=(null) maxacthuc=(null)";
    private static final String IN_12 = Posted.envelope(Posted.S12, "", Posted.statusElement(ONE));
    private static final String IN_11 = Posted.envelope(Posted.S11, "", Posted.statusElement(ONE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"http://tempuri.org/CapNhatTrangThaiHoSo\"",
                "http://tempuri.org/CapNhatTrangThaiHoSo",
                "http%3A%2F%2Ftempuri.org%2FCapNhatTrangThaiHoSo",
                "\"http%3A%2F%2Ftempuri.org%2FCapNhatTrangThaiHoSo\"",
            })
    void takesTheSoapActionInItsForms(String action) {
        assertThat(Posted.status(ONE).soapAction(action).answer()).isEqualTo(ONE_GIVEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CapNhatTrangThaiHoSo",
                "http://tempuri.org/#CapNhatTrangThaiHoSo",
                "'http://tempuri.org/CapNhatTrangThaiHoSo'",
                "http://tempuri.org/capnhattrangthaihoso",
                "http://tempuri.org/KhongCo",
                "100%",
            })
    void namesTheSoapActionItDoesNotKnow(String action) {
        assertThat(Posted.status(ONE).soapAction(action).answer())
                .isEqualTo("Server did not recognize the value of HTTP Header SOAPAction: " + action + ".");
    }

    @Test
    void refusesAnUnknownSoapActionBeforeItsMediaType() {
        Posted posted = Posted.status(ONE).soapAction("\"x&y\"").contentType("text/plain");

        assertThat(posted.answer()).isEqualTo("Server did not recognize the value of HTTP Header SOAPAction: x&amp;y.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", ""})
    void routesAnEmptySoapActionByTheElement(String action) {
        assertThat(Posted.status(ONE).soapAction(action).answer()).isEqualTo(ONE_GIVEN);
        assertThat(Posted.soap11(Posted.envelope(Posted.S11, "", "<KhongCo/>"))
                        .soapAction(action)
                        .answer())
                .isEqualTo("Server did not recognize the value of HTTP Header SOAPAction: .");
    }

    @Test
    void callsTheSoapActionsOperationWithNothingWhenTheElementIsAnother() {
        for (String body : new String[] {
            "",
            "<KhongCo/>",
            "<TraKetQuaHoSo xmlns=\"http://tempuri.org/\">" + ONE + "</TraKetQuaHoSo>",
            "<CapNhatTrangThaiHoSo xmlns=\"http://tempuri.org\">" + ONE + "</CapNhatTrangThaiHoSo>",
        }) {
            assertThat(Posted.soap11(Posted.envelope(Posted.S11, "", body)).answer())
                    .isEqualTo(ALL_MISSING);
        }
    }

    @Test
    void ignoresASecondElementInTheBody() {
        String first = Posted.statusElement(ONE);

        assertThat(Posted.soap11(Posted.envelope(Posted.S11, "", first + "<KhongCo><a/></KhongCo>"))
                        .answer())
                .isEqualTo(ONE_GIVEN);
        assertThat(Posted.soap11(Posted.envelope(Posted.S11, "", first + Posted.statusElement("<mahoso>2</mahoso>")))
                        .answer())
                .isEqualTo(ONE_GIVEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/soap+xml",
                "application/soap+xml; charset=utf-8; action=\"http://tempuri.org/CapNhatTrangThaiHoSo\"",
                "application/soap+xml;action=\"http://tempuri.org/CapNhatTrangThaiHoSo\";charset=UTF-8",
                "Application/Soap+XML; action=http%3A%2F%2Ftempuri.org%2FCapNhatTrangThaiHoSo",
                "application/soap+xml; action=\"\"",
                "application/soap+xml; action=\"http://tempuri.org/KhongCo\"",
            })
    void routesSoap12ByActionElseByElement(String contentType) {
        Reply reply = Posted.soap12(IN_12).contentType(contentType).reply();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).contains(ONE_GIVEN, Posted.S12);
    }

    @Test
    void prefersTheActionToTheElementInSoap12() {
        String type = "application/soap+xml; action=\"http://tempuri.org/TraKetQuaHoSo\"";

        assertThat(Posted.soap12(IN_12).contentType(type).answer()).startsWith("OK TraKetQuaHoSo mahoso=(null)");
    }

    @Test
    void ignoresASoapActionBesideTheMediaTypeOfSoap12() {
        assertThat(Posted.soap12(IN_12).soapAction("\"nonsense\"").answer()).isEqualTo(ONE_GIVEN);
    }

    @Test
    void takesEitherVersionInTextXmlWithoutSoapAction() {
        assertThat(Posted.soap11(IN_11).soapAction(null).reply().text()).contains(ONE_GIVEN, Posted.S11);
        assertThat(Posted.soap11(IN_12).soapAction(null).reply().text()).contains(ONE_GIVEN, Posted.S12);
    }

    @Test
    void saysInTheEnvelopesVersionThatNoOperationIsNamed() {
        String required =
                "Unable to handle request without a valid action parameter." + " Please supply a valid soap action.";
        Reply in11 = Posted.soap11(Posted.envelope(Posted.S11, "", "<KhongCo/>"))
                .soapAction(null)
                .reply();
        Reply in12 = Posted.soap12(Posted.envelope(Posted.S12, "", "")).reply();

        assertThat(in11.text()).contains("<faultcode>soap:Client</faultcode>", required);
        assertThat(in12.text()).contains("<soap:Value>soap:Sender</soap:Value>", required);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "text/plain", "application/xml", "application/x-www-form-urlencoded", "garbage"})
    void refusesOtherMediaTypes(String contentType) {
        assertThat(Posted.status(ONE).contentType(contentType).answer()).isEqualTo("415");
        assertThat(Posted.status(ONE).contentType(contentType).soapAction(null).answer())
                .isEqualTo("415");
    }

    @Test
    void refusesSoap11InTheMediaTypeOfSoap12() {
        assertThat(Posted.soap12(IN_11).answer()).isEqualTo("415");
    }

    @Test
    void wordsAMissingBodyByWhatWasKnown() {
        String missing = "Request format is invalid: Missing required soap:Body element.";
        String noBody = "<e:Envelope xmlns:e=\"" + Posted.S12 + "\"><e:Header/></e:Envelope>";
        String known = "application/soap+xml; action=\"http://tempuri.org/TraKetQuaHoSo\"";

        assertThat(Posted.soap12(noBody).contentType(known).reply().text())
                .contains("soap:Sender", "Server was unable to read request. ---&gt; " + missing);
        assertThat(Posted.soap12(noBody).reply().text())
                .contains("soap:Receiver", "Server was unable to process request. ---&gt; " + missing);
        assertThat(Posted.soap12("<x xmlns=\"" + Posted.S12 + "\"/>").answer())
                .isEqualTo("Server was unable to process request. ---&gt; Request format is invalid:"
                        + " Missing required soap:Envelope element.");
    }

    @Test
    void wordsAnEmptyRequestByWhatWasKnown() {
        assertThat(Posted.soap11("").answer()).isEqualTo("400");
        assertThat(Posted.soap12(" \r\n").answer())
                .isEqualTo("Server was unable to process request. ---&gt; Root element is missing.");
        assertThat(Posted.soap12("khong phai xml").answer())
                .isEqualTo("Server was unable to process request. ---&gt; Data at the root level is invalid."
                        + " Line 1, position 1.");
    }

    @Test
    void namesTheFirstHeaderThatMustBeUnderstood() {
        String header = "<e:Header><a/><x:B xmlns:x='urn:x' e:mustUnderstand='true'><c/></x:B>"
                + "<C e:mustUnderstand='1'/></e:Header>";
        Reply reply = Posted.soap12(Posted.envelope(Posted.S12, header, Posted.statusElement(ONE)))
                .reply();

        assertThat(reply.text())
                .contains("<soap:Value>soap:MustUnderstand</soap:Value>", "SOAP header B was not understood.")
                .doesNotContain("Detail");
    }

    @Test
    void ignoresOtherHeaders() {
        String header = "<e:Header><A e:mustUnderstand='0'><b>x</b></A><C mustUnderstand='1'/></e:Header>";

        assertThat(Posted.soap11(Posted.envelope(Posted.S11, header, Posted.statusElement(ONE)))
                        .answer())
                .isEqualTo(ONE_GIVEN);
    }
}
