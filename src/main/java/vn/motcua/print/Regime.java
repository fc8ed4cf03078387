package vn.motcua.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import vn.motcua.shared.ProvinceTime;

/**
 * The rules that say what forms look like. A dossier keeps those of the day on which it was received, whenever it is
 * printed.
 */
public enum Regime {
    /** Quyết định 09/2015/QĐ-TTg: forms without numbers. */
    QD_09_2015(LocalDate.MIN),
    /** Nghị định 61/2018/NĐ-CP with Thông tư 01/2018/TT-VPCP: forms 01 to 06. */
    TT_01_2018(LocalDate.of(2018, 6, 21)),
    /** Nghị định 118/2025/NĐ-CP with Thông tư 03/2025/TT-VPCP: forms 01 to 07. */
    TT_03_2025(LocalDate.of(2025, 7, 1));

    private final LocalDate from;

    Regime(LocalDate from) {
        this.from = from;
    }

    /** Those in force on the day of a moment, in the province's time. */
    public static Regime at(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ProvinceTime.ZONE);
        return Arrays.stream(values())
                .filter(regime -> !regime.from.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
