package vn.motcua.dossier.web.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.Texts;

/** Writes moments and words for officers, and reads what they typed. */
@Component
public class DeskTexts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern LINE = Pattern.compile("\\R");

    private final MessageSource messages;

    DeskTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** {@code 09/11/2026 09:12}, in the province's time. */
    public String minute(Instant moment) {
        return MINUTE.format(moment.atZone(ProvinceTime.ZONE));
    }

    /** The same where there is one, else a dash. */
    public String minute(Optional<Instant> moment) {
        return moment.map(this::minute).orElse("–");
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** One line, NFC and trimmed. */
    static String line(@Nullable String typed) {
        return Texts.normal(Optional.ofNullable(typed).orElse(""));
    }

    /** The lines of a text that are not blank. */
    static List<String> lines(@Nullable String typed) {
        return LINE.splitAsStream(Optional.ofNullable(typed).orElse(""))
                .map(Texts::normal)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
