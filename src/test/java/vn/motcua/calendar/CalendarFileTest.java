package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CalendarFile.Flaw;
import vn.motcua.calendar.CalendarFile.RowError;
import vn.motcua.calendar.SpecialDay.Kind;

class CalendarFileTest {

    @Test
    void readsTheDaysThatComeWithTheProgram() {
        CalendarFile file = Shipped.file();
        assertThat(file.errors()).isEmpty();
        assertThat(file.days())
                .contains(
                        new SpecialDay(
                                LocalDate.of(2027, 2, 10),
                                Kind.COMPENSATION,
                                "Nghỉ bù Tết Nguyên đán",
                                true,
                                "DỰ KIẾN: chưa có thông báo tại thời điểm lập"))
                .filteredOn(day -> day.kind() == Kind.MADE_UP)
                .hasSize(9);
        assertThat(file.days()).filteredOn(day -> day.source().contains("trí nhớ")).isNotEmpty();
    }

    @Test
    void isTheSameWrittenAndReadAgain() {
        CalendarFile file = Shipped.file();
        String written = CalendarFile.write(file.days(), List.of(LocalDate.of(2026, 1, 3)));
        assertThat(CalendarFile.read(written).days()).isEqualTo(file.days());
        assertThat(CalendarFile.read(written).removed()).containsExactly(LocalDate.of(2026, 1, 3));
        assertThat(CalendarFile.read(("\uFEFF" + written).getBytes(StandardCharsets.UTF_8)).errors()).isEmpty();
    }

    @Test
    void tellsEveryFlawOfEveryRow() {
        CalendarFile file = CalendarFile.read(
                """
                kind,name,date
                le,Tết,2027-02-30
                nghi,,2027-02-06
                le,Tết,2027-02-07
                le,Tết,2027-02-07
                le,%s,2027-02-08
                """
                        .formatted("T".repeat(201)));
        assertThat(file.errors())
                .extracting(RowError::line, RowError::flaw)
                .containsExactly(
                        tuple(2, Flaw.NOT_A_DATE),
                        tuple(3, Flaw.NO_NAME),
                        tuple(3, Flaw.NO_SUCH_KIND),
                        tuple(5, Flaw.TWICE),
                        tuple(6, Flaw.TOO_LONG));
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        assertThat(CalendarFile.read("").errors()).extracting(RowError::flaw).containsExactly(Flaw.NO_HEADING);
        assertThat(CalendarFile.read("date,name,kind\n").errors())
                .extracting(RowError::flaw)
                .containsExactly(Flaw.NO_ROWS);
        assertThat(CalendarFile.read(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}).errors())
                .extracting(RowError::flaw)
                .containsExactly(Flaw.NOT_UTF8);
    }
}
