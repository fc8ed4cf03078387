package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.Span.Unit;
import vn.motcua.calendar.Step.Effect;
import vn.motcua.calendar.Step.Later;
import vn.motcua.procedure.Procedure.TermUnit;

/** One derivation being told. */
final class Telling {

    private final Derivation derivation;
    private final Phrases phrases;
    private final List<String> events = new ArrayList<>();
    private final DaysTold days = new DaysTold();

    Telling(Derivation derivation, Phrases phrases) {
        this.derivation = derivation;
        this.phrases = phrases;
    }

    List<String> tell() {
        List<String> told = new ArrayList<>();
        for (Step step : derivation.steps()) {
            switch (step) {
                case Step.Received received -> received(received, told);
                case Step.Counted counted -> days.count(counted.skipped(), counted.unusual());
                case Step.Worked worked -> days.count(worked.skipped(), List.of());
                case Step.Paused paused -> paused(paused);
                case Step.Moved moved -> events.add(moved(moved));
                case Step.Extended extended -> events.add(extended(extended));
                case Step.Shifted _, Step.Due _ -> {}
            }
        }
        told.addAll(days.told(phrases));
        told.addAll(events);
        return List.copyOf(told);
    }

    private void received(Step.Received received, List<String> told) {
        if (received.later() == Later.NOT || (received.later() == Later.IN_THE_BREAK && !isInHours())) {
            told.add(term(Moments.local(received.at())));
            return;
        }
        LocalDateTime from = Moments.local(received.countsFrom());
        told.add(phrases.of(
                "later." + received.later(),
                phrases.moment(Moments.local(received.at())),
                isInHours() ? phrases.moment(from) : phrases.weekday(from.toLocalDate())));
        told.add(term(from));
    }

    private String term(LocalDateTime from) {
        String start = isInHours() ? phrases.moment(from) : phrases.day(from.toLocalDate());
        return phrases.of("term." + derivation.term().unit(), derivation.term().amount(), start);
    }

    private boolean isInHours() {
        return derivation.term().unit() == TermUnit.HOUR;
    }

    private void paused(Step.Paused paused) {
        LocalDate from = day(paused.from());
        if (paused.effect() == Effect.NONE) {
            events.add(phrases.of(paused.until().isPresent() ? "paused.NONE" : "paused.JUST", phrases.day(from)));
            return;
        }
        String waited = paused.until()
                .map(until -> phrases.range(from, day(until)))
                .orElseGet(() -> phrases.of("since", phrases.day(from)));
        String key = "paused." + paused.effect() + (paused.until().isPresent() ? "" : ".open");
        events.add(phrases.of(key, span(paused.waited()), waited, phrases.day(day(paused.resumedAt()))));
        if (paused.effect() == Effect.RESTARTED) {
            days.forgetFrom(day(paused.resumedAt()));
        }
    }

    private String span(Span span) {
        boolean isClock = span.unit() == Unit.SECOND || span.unit() == Unit.WORKING_SECOND;
        if (!isClock) {
            return phrases.of("span." + span.unit(), span.amount());
        }
        Duration time = Duration.ofSeconds(span.amount());
        return phrases.of("span." + span.unit(), time.toHours(), time.toMinutesPart());
    }

    private String moved(Step.Moved moved) {
        return phrases.of("moved", phrases.weekday(moved.from()), phrases.weekday(moved.to()));
    }

    private String extended(Step.Extended extended) {
        return extended.reason().isEmpty()
                ? phrases.of("extended", phrases.weekday(extended.day()), phrases.day(day(extended.decidedAt())))
                : phrases.of(
                        "extended.reason",
                        phrases.weekday(extended.day()),
                        phrases.day(day(extended.decidedAt())),
                        extended.reason());
    }

    private static LocalDate day(Instant moment) {
        return Moments.local(moment).toLocalDate();
    }
}
