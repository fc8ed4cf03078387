package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.util.unit.DataSize;

class RefusalTest {

    private static final Posted CALL = Posted.status("<mahoso>" + "x".repeat(2_000) + "</mahoso>");
    private static final Posted BY_ELEMENT = CALL.soapAction(null);
    private static final Optional<AsmxRefusals> WORDS = Optional.of(new PlainRefusals());

    @Test
    void tellsTheLimitAsANormalResult() {
        AsmxSettings small = Edges.withMaxRequest(DataSize.ofBytes(1_000));

        assertThat(CALL.settings(small).answer()).isEqualTo("too large CapNhatTrangThaiHoSo 20 1000");
        assertThat(BY_ELEMENT.settings(small).answer()).isEqualTo("too large CapNhatTrangThaiHoSo 20 1000");
    }

    @Test
    void tellsTheLimitAsAFaultWhereNoOperationIsKnown() {
        AsmxSettings tiny = Edges.withMaxRequest(DataSize.ofBytes(50));

        assertThat(BY_ELEMENT.settings(tiny).answer())
                .isEqualTo("There was an exception running the extensions specified in the config file."
                        + " ---&gt; Maximum request length exceeded.");
    }

    @Test
    void hasFaultsWhereNobodyHasWords() {
        Reply tooLarge = CALL.settings(Edges.withMaxRequest(DataSize.ofBytes(1_000)))
                .reply(Echo.DOSSIERS, Admission.WORK, Optional.empty());
        Reply busy = CALL.reply(Echo.DOSSIERS, Admission.REFUSE, Optional.empty());

        assertThat(tooLarge.status()).isEqualTo(500);
        assertThat(tooLarge.text()).contains("soap:Server", "Maximum request length exceeded.");
        assertThat(busy.text()).contains("soap:Server", "Server Too Busy.");
    }

    @Test
    void tellsThatItIsBusyOnceTheOperationIsKnown() {
        assertThat(CALL.reply(Echo.DOSSIERS, Admission.REFUSE, WORDS).text())
                .contains(">busy CapNhatTrangThaiHoSo 20 10<");
        assertThat(BY_ELEMENT.reply(Echo.DOSSIERS, Admission.REFUSE, WORDS).text())
                .contains(">busy CapNhatTrangThaiHoSo 20 10<");
    }

    @Test
    void turnsAwayWithoutReading() {
        assertThat(CALL.reply(Echo.DOSSIERS, Admission.TURN_AWAY, WORDS).text()).contains(">busy CapNhat");
        assertThat(BY_ELEMENT.reply(Echo.DOSSIERS, Admission.TURN_AWAY, WORDS).text())
                .contains("Server Too Busy.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 20_000, 1_000_000})
    void isBusyWhenTheTemporaryFilesAreFull(int length) {
        Posted call = Posted.status("<mahoso>" + "x".repeat(length) + "</mahoso>")
                .settings(Edges.withSpoolLimit(DataSize.ofBytes(1_000)));

        assertThat(call.answer()).isEqualTo("busy CapNhatTrangThaiHoSo 20 10");
    }

    @Test
    void isBusyForTheAddressThatHasItsShareOfTheTemporaryFiles() {
        Posted call = Posted.status("<mahoso>" + "x".repeat(20_000) + "</mahoso>");

        assertThat(call.settings(Edges.withSpoolLimits(DataSize.ofMegabytes(1), DataSize.ofBytes(10_000)))
                        .answer())
                .isEqualTo("busy CapNhatTrangThaiHoSo 20 10");
        assertThat(call.settings(Edges.withSpoolLimits(DataSize.ofMegabytes(1), DataSize.ofBytes(20_000)))
                        .answer())
                .startsWith("OK");
    }

    @Test
    void tellsAFailureWithoutItsMessage() {
        AsmxService failing = Echo.dossiers(call -> {
            throw new IllegalStateException("Nguyễn Văn A, 183456789");
        });

        assertThat(CALL.reply(failing, Admission.WORK, WORDS).text())
                .contains(">failed CapNhatTrangThaiHoSo 20 IllegalStateException<");
        assertThat(CALL.reply(failing, Admission.WORK, Optional.empty()).text())
                .contains("Server was unable to process request. ---&gt; Internal error."
                        + " Reference: 01ARZ3NDEKTSV4RRFFQ6.");
    }

    @Test
    void survivesAnErrorOfTheOperation() {
        AsmxService endless = Echo.dossiers(call -> {
            throw new StackOverflowError();
        });

        assertThat(CALL.reply(endless, Admission.WORK, WORDS).text())
                .contains(">failed CapNhatTrangThaiHoSo 20 StackOverflowError<");
    }

    @Test
    void survivesRefusalsThatFail() {
        AsmxRefusals broken = new AsmxRefusals() {
            @Override
            public String tooLarge(String operation, String reference, long limitBytes) {
                throw new IllegalStateException();
            }

            @Override
            public String busy(String operation, String reference, Duration retryAfter) {
                throw new IllegalStateException();
            }

            @Override
            public String failed(String operation, String reference, Throwable cause) {
                throw new IllegalStateException();
            }
        };

        assertThat(CALL.reply(Echo.DOSSIERS, Admission.REFUSE, Optional.of(broken))
                        .text())
                .contains("Server Too Busy.");
    }

    @Test
    void leavesTheResultOutWhereThereIsNone() {
        assertThat(CALL.reply(Echo.dossiers(call -> null), Admission.WORK, WORDS)
                        .text())
                .contains("<soap:Body><CapNhatTrangThaiHoSoResponse xmlns=\"http://tempuri.org/\" /></soap:Body>");
        assertThat(CALL.reply(Echo.dossiers(call -> ""), Admission.WORK, WORDS).text())
                .contains("<CapNhatTrangThaiHoSoResult /></CapNhatTrangThaiHoSoResponse>");
    }

    @Test
    void givesTheOperationItsCall() {
        AsmxService service = Echo.dossiers(call -> call.operation() + " " + call.reference() + " "
                + call.remoteAddress() + " "
                + call.parameter("mahoso").orElseThrow().length() + " "
                + MDC.get("call"));

        assertThat(CALL.reply(service, Admission.WORK, WORDS).text())
                .contains("CapNhatTrangThaiHoSo 01ARZ3NDEKTSV4RRFFQ6 192.0.2.1 2000 01ARZ3NDEKTSV4RRFFQ6");
        assertThat(MDC.get("call")).isNull();
    }

    @Test
    void knowsOnlyTheContractsParameters() {
        AsmxService asking =
                Echo.dossiers(call -> call.parameter("khac").map(text -> "x").orElse("y"));

        assertThat(CALL.reply(asking, Admission.WORK, WORDS).text()).contains("IllegalArgumentException");
    }
}
