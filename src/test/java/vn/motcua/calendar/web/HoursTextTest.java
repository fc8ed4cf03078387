package vn.motcua.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.WeekHours;

class HoursTextTest {

    @Test
    void readsWhatItWrites() {
        HoursText written = HoursText.of(WeekHours.OFFICE_HOURS);
        assertThat(written.text(DayOfWeek.MONDAY)).isEqualTo("07:00–11:30, 13:30–17:00");
        assertThat(written.text(DayOfWeek.SUNDAY)).isEmpty();
        Map<String, String> fields = Map.of(
                "thu-2", written.text(DayOfWeek.MONDAY),
                "thu-3", "7h00 - 11h30; 13h30 đến 17h00",
                "thu-4", written.text(DayOfWeek.MONDAY),
                "thu-5", written.text(DayOfWeek.MONDAY),
                "thu-6", written.text(DayOfWeek.MONDAY));
        assertThat(HoursText.read(fields).hours()).contains(WeekHours.OFFICE_HOURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sáng", "07:00", "07:00-25:00", "11:00-07:00", "07:00-11:30, 11:00-17:00", "07:00-11:30,"})
    void keepsWhatItCannotReadToBeMended(String typed) {
        HoursText read = HoursText.read(Map.of("thu-2", "07:00-11:00", "cn", typed));
        assertThat(read.hours()).isEmpty();
        assertThat(read.isWrong(DayOfWeek.SUNDAY)).isTrue();
        assertThat(read.isWrong(DayOfWeek.MONDAY)).isFalse();
        assertThat(read.text(DayOfWeek.SUNDAY)).isEqualTo(typed);
    }

    @Test
    void needsADayThatIsWorked() {
        assertThat(HoursText.read(Map.of()).hours()).isEmpty();
        assertThat(HoursText.read(Map.of()).wrong()).isEmpty();
    }
}
