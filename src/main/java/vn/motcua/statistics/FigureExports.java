package vn.motcua.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.account.SignedIn;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.counting.Column;

/**
 * Lists of dossiers behind figures as files, written in the background however long they are. Everybody sees their own,
 * has one at a time written, and finds it again for a week.
 */
@Component
public class FigureExports {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final String KIND = "statistics-export";
    private static final int SHOWN = 50;

    private final ExportTable table;
    private final FigureFiles files;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FigureExports(
            ExportTable table, FigureFiles files, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How asking for one ended. */
    public sealed interface Outcome {

        record Begun(long id) implements Outcome {}

        /** Another one of the same account is being written. */
        record Busy() implements Outcome {}

        /** An Excel file cannot have so many rows; CSV can. */
        record TooMany(long dossiers, long most) implements Outcome {}
    }

    /** Something is to be written. */
    record Asked() {}

    /** Has the list behind a figure written, which {@code person} may see according to {@link ReportReach}. */
    @Transactional
    public Outcome begin(
            SignedIn person, ReportQuestion question, RowKey row, Column column, FileKind format, Locale language) {
        long total = files.total(question, row, column);
        if (format == FileKind.XLSX && total > WorkbookExport.MOST) {
            return new Outcome.TooMany(total, WorkbookExport.MOST);
        }
        ListFile file = files.of(question, row, column, format, language);
        Instant now = clock.instant();
        Optional<Long> id = table.add(person.actor(), file, total, now, now.plus(KEPT));
        id.ifPresent(key -> {
            audit.record(
                    person.actor(),
                    Act.CREATE,
                    KIND,
                    Long.toString(key),
                    Map.of(
                            "format",
                            format.word(),
                            "report",
                            file.query(),
                            "row",
                            file.row(),
                            "column",
                            file.column()));
            events.publishEvent(new Asked());
        });
        return id.<Outcome>map(Outcome.Begun::new).orElseGet(Outcome.Busy::new);
    }

    /** One of this person's. */
    public Optional<ExportJob> find(SignedIn person, long id) {
        return table.find(person.actor().name(), id);
    }

    /** This person's, the latest first. */
    public List<ExportJob> latest(SignedIn person) {
        return table.latest(person.actor().name(), SHOWN);
    }

    /** What is in a file, in words. */
    public String about(ExportJob job, Locale language) {
        return files.about(job, language);
    }

    /** Stops one; false when it had ended. */
    @Transactional
    public boolean cancel(SignedIn person, long id) {
        boolean cancelled = table.cancel(person.actor().name(), id, clock.instant());
        if (cancelled) {
            table.removeParts(id);
            audit.record(person.actor(), Act.REMOVE, KIND, Long.toString(id), Map.of());
        }
        return cancelled;
    }

    /** Records that somebody takes a file away; before its first part is read. */
    public void download(SignedIn person, ExportJob job) {
        audit.read(person.actor(), KIND, Long.toString(job.id()));
    }

    /** A part of a file, from 1. */
    public byte[] part(ExportJob job, int number) {
        return table.part(job.id(), number);
    }
}
