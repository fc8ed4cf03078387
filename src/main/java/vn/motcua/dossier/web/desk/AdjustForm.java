package vn.motcua.dossier.web.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.motcua.dossier.Adjustment;
import vn.motcua.dossier.DeskDossier;
import vn.motcua.shared.ProvinceTime;

/** The form that sets moments anew; a moment left as it was shown keeps its seconds. */
record AdjustForm(
        @BindParam("lan") @Nullable String revision,
        @BindParam("ly-do") @Nullable String reason,
        @BindParam("hen-tra") @Nullable String dueAt,
        @BindParam("xong") @Nullable String finishedAt,
        @BindParam("tra") @Nullable String returnedAt) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static AdjustForm of(DeskDossier dossier) {
        return new AdjustForm(
                Integer.toString(dossier.revision()),
                "",
                local(dossier.deadline().dueAt()),
                local(dossier.finishedAt()),
                local(dossier.returnedAt()));
    }

    Adjustment adjustment(DeskDossier dossier) {
        return new Adjustment(
                ActForm.number(revision),
                DeskTexts.line(reason),
                moment(dueAt, dossier.deadline().dueAt()),
                moment(finishedAt, dossier.finishedAt()),
                moment(returnedAt, dossier.returnedAt()));
    }

    private static Optional<Instant> moment(@Nullable String typed, Optional<Instant> before) {
        Optional<Instant> given = parsed(typed);
        return given.equals(before.map(moment -> moment.truncatedTo(ChronoUnit.MINUTES))) ? before : given;
    }

    private static Optional<Instant> parsed(@Nullable String typed) {
        try {
            return Optional.of(LocalDateTime.parse(DeskTexts.line(typed), DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .atZone(ProvinceTime.ZONE)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String local(Optional<Instant> moment) {
        return moment.map(given -> LOCAL.format(given.atZone(ProvinceTime.ZONE)))
                .orElse("");
    }
}
