package vn.motcua.statistics.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.counting.LatenessRule;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.RegisterView;

/** The words of answers, which are in Vietnamese whoever asks. */
@Component
class OpenWords {

    static final Locale VIETNAMESE = Locale.of("vi");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final MessageSource messages;

    OpenWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A message, with only texts as arguments. */
    String text(String key, String... arguments) {
        return in(VIETNAMESE, key, arguments);
    }

    String in(Locale locale, String key, String... arguments) {
        return messages.getMessage(
                "opendata." + key, Stream.of(arguments).map(Object.class::cast).toArray(), locale);
    }

    String of(AgencyLevel level) {
        return text("level." + level);
    }

    String of(Grouping grouping) {
        return text("by." + grouping);
    }

    String of(LatenessRule rule) {
        return text("rule." + rule);
    }

    String of(RegisterView register) {
        return text("register." + register);
    }

    String of(YearMonth month) {
        return text("month", MONTH.format(month));
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }
}
