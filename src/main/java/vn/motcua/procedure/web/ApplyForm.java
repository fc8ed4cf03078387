package vn.motcua.procedure.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.procedure.transfer.ImportJob.Publish;
import vn.motcua.shared.Texts;

/**
 * How somebody wants a file applied, as typed.
 *
 * @param way {@code nhap} as drafts, {@code cong-bo} published at once
 * @param from a day, as browsers send it
 */
record ApplyForm(String way, String from, String decision) {

    private static final String PUBLISH = "cong-bo";
    private static final int LONGEST = 100;

    static final ApplyForm FRESH = new ApplyForm("nhap", "", "");

    public boolean publishes() {
        return way.equals(PUBLISH);
    }

    /** What is wrong, by field: last parts of message keys. */
    Map<String, String> problems(int withGaps) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (publishes()) {
            if (withGaps > 0) {
                problems.put("cach", "gaps");
            }
            if (day().isEmpty()) {
                problems.put("tu-ngay", "day");
            }
            String number = Texts.normal(decision);
            if (number.isEmpty() || number.length() > LONGEST) {
                problems.put("quyet-dinh", "decision");
            }
        }
        return problems;
    }

    /** Empty for drafts; ask {@link #problems} first. */
    Optional<Publish> publication() {
        return publishes() ? day().map(day -> new Publish(day, Texts.normal(decision))) : Optional.empty();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(from.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
