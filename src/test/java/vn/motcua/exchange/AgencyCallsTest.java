package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.MemoryAgencies;
import vn.motcua.agency.SampleAgencies;
import vn.motcua.asmx.AsmxCall;
import vn.motcua.asmx.AsmxText;
import vn.motcua.journal.CallEdge;
import vn.motcua.journal.JournaledCall;
import vn.motcua.journal.MemoryJournal;

class AgencyCallsTest {

    private static final AsmxCall AGENCY = new Call(Map.of("madonvi", "sxd", "maxacthuc", "demo-sxd"));
    private static final AsmxCall OUTSIDER = new Call(Map.of("madonvi", "sxd", "maxacthuc", "guessed"));

    private final MemoryJournal journal = new MemoryJournal();
    private final AgencyCalls calls = new AgencyCalls(
            new MemoryAgencies().admissions(), new AgencyGate(MemoryAgencies.quota(2, 1)), new SoapRecorder(journal));

    @Test
    void letsAnAgencyInThatShowsItsSecret() throws IOException {
        assertThat(calls.answer(AGENCY, (agency, _) -> "for " + agency.code())).isEqualTo("for sxd");
        assertThat(calls.answer(OUTSIDER, (_, _) -> "never")).contains("SAI_XAC_THUC");
    }

    @Test
    void tellsWhoLeftParametersOutWhichOnesThatAre() throws IOException {
        assertThat(calls.answer(new Call(Map.of("maxacthuc", "demo-sxd")), (_, _) -> "never"))
                .contains("SAI_XAC_THUC", "Lời gọi không có madonvi.", "http://tempuri.org/");
        assertThat(calls.answer(new Call(Map.of()), (_, _) -> "never"))
                .contains("SAI_XAC_THUC", "Lời gọi không có madonvi, maxacthuc.");
        assertThat(calls.answer(OUTSIDER, (_, _) -> "never")).doesNotContain("tempuri");
    }

    @Test
    void refusesWhatIsOverTheQuotaBeforeItsDocumentIsRead() throws IOException {
        String answer = calls.answer(AGENCY, (_, _) -> calls.answer(AGENCY, (_, _) -> "never"));

        assertThat(answer).contains("QUA_HAN_MUC", "1 lượt gọi cùng một lúc", "<GuiLaiSau value=\"1\"/>", "\"R1\"");
    }

    @Test
    void countsTheCallsOfASecond() throws IOException {
        for (int i = 0; i < 4; i++) {
            assertThat(calls.answer(AGENCY, (_, _) -> "done")).isEqualTo("done");
        }
        assertThat(calls.answer(AGENCY, (_, _) -> "never")).contains("QUA_HAN_MUC", "2 lượt gọi mỗi giây");
    }

    @Test
    void nobodyElseUsesUpAnAgencysQuota() throws IOException {
        for (int i = 0; i < 100; i++) {
            assertThat(calls.answer(OUTSIDER, (_, _) -> "never")).contains("SAI_XAC_THUC");
        }
        assertThat(calls.answer(AGENCY, (_, _) -> "done")).isEqualTo("done");
    }

    @Test
    void aCallThatFailsGivesItsPlaceBack() throws IOException {
        assertThatThrownBy(() -> calls.answer(AGENCY, (_, _) -> {
                    throw new IOException("broken");
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> calls.answer(AGENCY, (_, _) -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(calls.answer(AGENCY, (_, _) -> {
                    throw DocumentTooLarge.document(1);
                }))
                .contains("QUA_DUNG_LUONG");

        assertThat(calls.answer(AGENCY, (_, _) -> "done")).isEqualTo("done");
    }

    @Test
    void saysHowLongAParameterMayBe() throws IOException {
        assertThat(calls.answer(AGENCY, (_, _) -> AsmxText.of("x".repeat(11)).string(10)))
                .contains("QUA_DUNG_LUONG", "tham số tối đa 10 ký tự");
    }

    @Test
    void tellsTheJournalOfEveryCallThatNamesAnAgency() throws IOException {
        calls.answer(AGENCY, (_, note) -> {
            note.concerns("H1");
            return "<data><KetQua value=\"1\"/><Ma value=\"DA_TIEP_NHAN\"/></data>";
        });
        calls.answer(OUTSIDER, (_, _) -> "never");
        assertThatThrownBy(() -> calls.answer(AGENCY, (_, _) -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(journal.calls())
                .extracting(JournaledCall::result)
                .containsExactly("DA_TIEP_NHAN", "SAI_XAC_THUC", "LOI_HE_THONG");
        assertThat(journal.calls().getFirst()).satisfies(call -> {
            assertThat(call.agencyId()).isEqualTo(SampleAgencies.byCode("sxd").id());
            assertThat(call.reference()).isEqualTo("R1");
            assertThat(call.edge()).isEqualTo(CallEdge.SOAP);
            assertThat(call.operation()).isEqualTo("ThemMoiHoSoDVC");
            assertThat(call.dossier()).contains("H1");
            assertThat(call.bytes()).isEqualTo(42);
            assertThat(call.address()).isEqualTo("192.0.2.1");
            assertThat(call.foreign()).isFalse();
        });
    }

    @Test
    void onlyCountsCallsThatNameNoAgency() throws IOException {
        calls.answer(new Call(Map.of("madonvi", "khong-co", "maxacthuc", "x")), (_, _) -> "never");

        assertThat(journal.calls()).isEmpty();
        assertThat(journal.unnamed()).containsExactly("SOAP SAI_XAC_THUC");
    }

    private record Call(Map<String, String> parameters) implements AsmxCall {

        @Override
        public String operation() {
            return "ThemMoiHoSoDVC";
        }

        @Override
        public String reference() {
            return "R1";
        }

        @Override
        public String remoteAddress() {
            return "192.0.2.1";
        }

        @Override
        public long size() {
            return 42;
        }

        @Override
        public boolean isLocal() {
            return false;
        }

        @Override
        public Optional<AsmxText> parameter(String name) {
            return Optional.ofNullable(parameters.get(name)).map(AsmxText::of);
        }
    }
}
