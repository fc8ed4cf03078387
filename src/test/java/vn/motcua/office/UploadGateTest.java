package vn.motcua.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;

class UploadGateTest {

    private static final DataSize ANY = DataSize.ofMegabytes(1);

    private final UploadGate gate =
            new UploadGate(new OfficeSettings(ANY, 1, ANY, Duration.ofHours(1), 2, 3, Duration.ofMinutes(1)));

    @Test
    void letsOneAgencyHaveOnlySoMuchOfTheRoom() {
        assertThat(gate.enter(agency(1))).isTrue();
        assertThat(gate.enter(agency(1))).isTrue();
        assertThat(gate.enter(agency(1))).isFalse();
        assertThat(gate.enter(agency(2))).isTrue();
    }

    @Test
    void turnsEverybodyAwayWhereAllRoomIsTaken() {
        gate.enter(agency(1));
        gate.enter(agency(1));
        gate.enter(agency(2));

        assertThat(gate.enter(agency(3))).isFalse();
    }

    @Test
    void givesRoomBack() {
        gate.enter(agency(1));
        gate.enter(agency(1));
        gate.enter(agency(2));
        gate.leave(agency(1));

        assertThat(gate.enter(agency(3))).isTrue();
        gate.leave(agency(3));
        assertThat(gate.enter(agency(1))).isTrue();
        assertThat(gate.enter(agency(1))).isFalse();
    }

    private static Agency agency(int id) {
        return new Agency(id, "dv" + id, "Đơn vị", AgencyKind.DEPARTMENT, LocalDate.of(2016, 1, 1), Optional.empty());
    }
}
