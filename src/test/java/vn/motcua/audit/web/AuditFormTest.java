package vn.motcua.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditFilter;

class AuditFormTest {

    @Test
    void asksForAllWhenNothingWasTyped() {
        AuditForm form = AuditForm.of(Map.of("nguoi", "  ", "truoc", "12"));

        assertThat(form.values()).isEmpty();
        assertThat(form.query()).isEmpty();
        assertThat(form.problems()).isEmpty();
        assertThat(form.filter())
                .isEqualTo(new AuditFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void understandsEveryField() {
        AuditForm form = AuditForm.of(Map.of(
                "nguoi",
                " quantri ",
                "viec",
                "sign_in",
                "loai",
                "account",
                "doi-tuong",
                "sxd H\0-1",
                "tu",
                "2026-11-01",
                "den",
                "2026-11-01"));

        assertThat(form.filter())
                .isEqualTo(new AuditFilter(
                        Optional.of("quantri"),
                        Optional.of(Act.SIGN_IN),
                        Optional.of("account"),
                        Optional.of("sxd H -1"),
                        Optional.of(Instant.parse("2026-10-31T17:00:00Z")),
                        Optional.of(Instant.parse("2026-11-01T17:00:00Z"))));
        assertThat(form.query()).startsWith("nguoi=quantri&viec=sign_in&").endsWith("den=2026-11-01&");
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        AuditForm form = AuditForm.of(Map.of("tu", "2026-02-30", "den", "hôm qua"));

        assertThat(form.problems()).extracting(AuditForm.Problem::field).containsExactly("tu", "den");
        assertThat(form.problem("tu")).isEqualTo("audit.problem.day");
        assertThat(form.value("tu")).isEqualTo("2026-02-30");
        assertThat(AuditForm.of(Map.of("tu", "2026-03-02", "den", "2026-03-01")).problem("den"))
                .isEqualTo("audit.problem.period");
    }

    @Test
    void keepsNamesThatAreNotInTheTrailOutOfIt() {
        AuditForm form = AuditForm.of(Map.of("doi-tuong", "Nguyễn Thị Hoa"));

        assertThat(form.details(false)).isEqualTo(Map.of("doi-tuong", "?"));
        assertThat(form.details(true)).isEqualTo(Map.of("doi-tuong", "Nguyễn Thị Hoa"));
    }
}
