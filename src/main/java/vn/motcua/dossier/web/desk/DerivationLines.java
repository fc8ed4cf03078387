package vn.motcua.dossier.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Derivation;
import vn.motcua.calendar.Off;
import vn.motcua.calendar.Span;
import vn.motcua.calendar.Step;

/** Tells in words how a date was reckoned, a line a step. */
@Component
class DerivationLines {

    private final DeskTexts texts;

    DerivationLines(DeskTexts texts) {
        this.texts = texts;
    }

    List<String> of(Derivation derivation) {
        return derivation.steps().stream().map(this::line).toList();
    }

    private String line(Step step) {
        return switch (step) {
            case Step.Received(Instant at, Instant from, Step.Later later) ->
                texts.text("desk.step.received." + later, texts.minute(at), texts.minute(from));
            case Step.Counted counted ->
                texts.text("desk.step.counted", span(counted.span()), texts.day(counted.from()), texts.day(counted.to()))
                        + off(counted.skipped());
            case Step.Worked worked ->
                texts.text("desk.step.worked", span(worked.span()), texts.minute(worked.from())) + off(worked.skipped());
            case Step.Shifted shifted ->
                texts.text(
                        "desk.step.worked", span(shifted.span()), texts.minute(shifted.from()));
            case Step.Paused paused ->
                texts.text(
                        "desk.step.paused." + paused.effect(),
                        texts.minute(paused.from()),
                        texts.minute(paused.until()),
                        span(paused.waited()));
            case Step.Moved moved ->
                texts.text("desk.step.moved", texts.day(moved.from()), texts.day(moved.to())) + off(moved.because());
            case Step.Extended extended -> texts.text("desk.step.extended", texts.day(extended.day()));
            case Step.Due(Instant at) -> texts.text("desk.step.due", texts.minute(at));
        };
    }

    private String span(Span span) {
        return switch (span.unit()) {
            case WORKING_DAY -> texts.text("desk.span.working-days", span.amount());
            case CALENDAR_DAY -> texts.text("desk.span.days", span.amount());
            case WORKING_SECOND -> texts.text("desk.span.working-hours", span.amount() / 3600.0);
            case SECOND -> texts.text("desk.span.hours", span.amount() / 3600.0);
        };
    }

    /** Named days only; that weekends are off everybody knows. */
    private String off(List<Off> days) {
        String named = days.stream()
                .filter(off -> !off.isWeekly())
                .map(off -> texts.day(off.from()) + " " + off.name())
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : " " + texts.text("desk.step.off", named);
    }
}
