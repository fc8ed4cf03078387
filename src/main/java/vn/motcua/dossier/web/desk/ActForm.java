package vn.motcua.dossier.web.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.motcua.dossier.MoveOrder;

/** The form of an act, as it was sent or is first shown; its names are those of the page's fields. */
record ActForm(
        @BindParam("lan") @Nullable String revision,
        @BindParam("ly-do") @Nullable String reason,
        @BindParam("giay-to") @Nullable String papers,
        @BindParam("so-van-ban") @Nullable String document,
        @BindParam("nguoi-nhan") @Nullable String receiver,
        @BindParam("ngay-hen") @Nullable String day) {

    static ActForm empty(int revision) {
        return new ActForm(Integer.toString(revision), "", "", "", "", "");
    }

    MoveOrder order() {
        return new MoveOrder(
                number(revision),
                DeskTexts.line(reason),
                DeskTexts.lines(papers),
                DeskTexts.line(document),
                DeskTexts.line(receiver),
                parsed(day));
    }

    /** A revision that is no number is none that anybody saw. */
    static int number(@Nullable String text) {
        try {
            return Integer.parseInt(DeskTexts.line(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Optional<LocalDate> parsed(@Nullable String text) {
        try {
            return Optional.of(LocalDate.parse(DeskTexts.line(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
