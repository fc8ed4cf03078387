package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** What the edge must refuse reads as any other result of the contract. */
class ExchangeRefusalsTest {

    private static final String REFERENCE = "06H0FY3WNHC65S6Z312T";

    private final ExchangeRefusals refusals = new ExchangeRefusals();

    @Test
    void aFullSystemSaysWhenToComeAgain() {
        assertThat(refusals.busy("ThemMoiHoSoDVC", REFERENCE, Duration.ofSeconds(7)))
                .contains(
                        "<Ma value=\"HE_THONG_BAN\"/>", "<GuiLai value=\"1\"/>", "<GuiLaiSau value=\"7\"/>", REFERENCE);
    }

    @Test
    void aDatabaseOutOfReachIsBusyNotBroken() {
        Throwable cause = new CannotGetJdbcConnectionException("no", new SQLTransientConnectionException());
        for (Throwable passing : new Throwable[] {
            cause, new IllegalStateException(cause), new TransientDataAccessResourceException("queue is full")
        }) {
            assertThat(refusals.failed("ThemMoiHoSoDVC", REFERENCE, passing))
                    .contains("<Ma value=\"HE_THONG_BAN\"/>", "<GuiLai value=\"1\"/>");
        }
    }

    @Test
    void ourOwnFaultIsSaidWithoutItsMessage() {
        assertThat(refusals.failed("ThemMoiHoSoDVC", REFERENCE, new IllegalStateException("Nguyễn Thị Ánh")))
                .contains("<Ma value=\"LOI_HE_THONG\"/>", "<GuiLai value=\"1\"/>", REFERENCE)
                .doesNotContain("Nguyễn");
    }

    @Test
    void aRequestOverTheLimitNamesTheLimit() {
        assertThat(refusals.tooLarge("ThemMoiHoSoDVC", REFERENCE, 160L << 20))
                .contains("<Ma value=\"QUA_DUNG_LUONG\"/>", "160 MB", "<GuiLai value=\"0\"/>");
    }
}
