package vn.motcua.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadingSettingsTest {

    @Test
    void aNodeMakesHalfAsManyAsItHasProcessorsUnlessToldOtherwise() {
        ReadingSettings own = new ReadingSettings(4, 0, Duration.ofSeconds(15), Duration.ofSeconds(5));
        ReadingSettings told = new ReadingSettings(4, 3, Duration.ofSeconds(15), Duration.ofSeconds(5));

        assertThat(own.reportsOn(1)).isEqualTo(1);
        assertThat(own.reportsOn(2)).isEqualTo(1);
        assertThat(own.reportsOn(16)).isEqualTo(8);
        assertThat(told.reportsOn(16)).isEqualTo(3);
    }
}
