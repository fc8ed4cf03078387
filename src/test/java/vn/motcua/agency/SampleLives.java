package vn.motcua.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registers for tests of the rules: a small one, and the first one of the province. */
final class SampleLives {

    static final LocalDate FIRST_DAY = LocalDate.of(2016, 5, 10);

    private SampleLives() {}

    /** District {@code 439} with communes {@code 18151}, {@code 18160} and {@code 18163}; district {@code 440}. */
    static AgencyLives small() {
        return AgencyLives.of(List.of(
                life("439", AgencyKind.DISTRICT, "UBND Huyện Hương Sơn", null),
                life("440", AgencyKind.DISTRICT, "UBND Huyện Đức Thọ", null),
                life("18151", AgencyKind.COMMUNE, "UBND Xã Sơn Thịnh", "439"),
                life("18160", AgencyKind.COMMUNE, "UBND Xã Sơn An", "439"),
                life("18163", AgencyKind.COMMUNE, "UBND Xã Sơn Hòa", "439")));
    }

    static AgencyLives first() {
        return AgencyLives.of(SampleAgencies.ROWS.stream()
                .map(row -> AgencyLife.begun(
                        row.code(), row.kind(), new AgencyForm(row.validFrom(), row.name(), row.parentCode())))
                .toList());
    }

    private static AgencyLife life(String code, AgencyKind kind, String name, @Nullable String parent) {
        return AgencyLife.begun(code, kind, new AgencyForm(FIRST_DAY, name, Optional.ofNullable(parent)));
    }
}
