package vn.motcua.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.journal.JournaledCall;

class CallViewTest {

    @Test
    void showsAtAGlanceHowACallEnded() {
        assertThat(CallView.tone("DA_TIEP_NHAN")).isEqualTo("good");
        assertThat(CallView.tone(JournaledCall.DONE)).isEqualTo("good");
        assertThat(CallView.tone("HE_THONG_BAN")).isEqualTo("wait");
        assertThat(CallView.tone("SAI_XAC_THUC")).isEqualTo("bad");
        assertThat(CallView.tone("MA_CU_KHONG_CON")).isEqualTo("bad");
    }
}
