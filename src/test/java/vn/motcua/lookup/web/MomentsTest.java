package vn.motcua.lookup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.shared.ProvinceTime;

class MomentsTest {

    @Test
    void writesAnAppointmentInWords() {
        assertThat(in("vi").appointment(at("27/11/2026 17:00:00"))).isEqualTo("thứ Sáu, 27/11/2026, trước 17:00");
        assertThat(in("en").appointment(at("27/11/2026 17:00:00"))).isEqualTo("Friday, 27/11/2026, before 17:00");
    }

    @Test
    void leavesMidnightOut() {
        assertThat(in("vi").appointment(at("29/11/2026 00:00:00"))).isEqualTo("Chủ nhật, 29/11/2026");
    }

    @Test
    void writesMomentsInTheProvincesTime() {
        Instant moment = Instant.parse("2026-11-09T20:12:34Z");

        assertThat(in("vi").minute(moment)).isEqualTo("10/11/2026 03:12");
        assertThat(in("vi").machine(moment)).isEqualTo("2026-11-10T03:12:34+07:00");
    }

    private static Moments in(String language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/site");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Moments(messages, Locale.of(language));
    }

    private static Instant at(String moment) {
        return ProvinceTime.parse(moment).orElseThrow();
    }
}
