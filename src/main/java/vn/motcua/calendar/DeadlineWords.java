package vn.motcua.calendar;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in words how a deadline came about, in the language asked for. */
@Component
public class DeadlineWords {

    private final MessageSource messages;

    DeadlineWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Short sentences without an end mark, in the order of the story: the term and where it starts, the days off, each
     * wait, each move; the deadline itself is not among them.
     */
    public List<String> sentences(Derivation derivation, Locale locale) {
        return new Telling(derivation, new Phrases(messages, locale)).tell();
    }

    /** The deadline with its weekday: {@code 17:00 thứ Hai 11/05/2026}. */
    public String due(Derivation derivation, Locale locale) {
        return new Phrases(messages, locale).moment(Moments.local(derivation.replay()));
    }
}
