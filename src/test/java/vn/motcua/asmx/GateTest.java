package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GateTest {

    @Test
    void refusesPolitelyBeforeItTurnsAway() {
        Gate gate = new Gate(1);
        try (Pass first = gate.enter();
                Pass second = gate.enter();
                Pass third = gate.enter()) {
            assertThat(first.admission()).isEqualTo(Admission.WORK);
            assertThat(second.admission()).isEqualTo(Admission.REFUSE);
            assertThat(third.admission()).isEqualTo(Admission.TURN_AWAY);
        }
        try (Pass next = gate.enter()) {
            assertThat(next.admission()).isEqualTo(Admission.WORK);
        }
    }
}
