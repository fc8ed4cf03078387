package vn.motcua.procedure.transfer;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.procedure.transfer.ImportJob.Format;
import vn.motcua.procedure.transfer.ImportJob.Publish;
import vn.motcua.procedure.transfer.ImportRow.Kind;
import vn.motcua.procedure.transfer.ImportRow.Outcome;
import vn.motcua.shared.Texts;

/**
 * Files brought in to change the catalogue. Everybody sees their own, the province's administrators all of them; what
 * is asked for is done by {@link ImportWorker} in the background.
 */
@Component
public class Imports {

    /** Greatest size of a file, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    private final ImportTable table;
    private final ImportRowTable rows;
    private final ImportWorker worker;
    private final AuditTrail audit;
    private final Clock clock;

    Imports(ImportTable table, ImportRowTable rows, ImportWorker worker, AuditTrail audit, Clock clock) {
        this.table = table;
        this.rows = rows;
        this.worker = worker;
        this.audit = audit;
        this.clock = clock;
    }

    /** The kind of file that a name says; empty for any other. */
    public static Optional<Format> format(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return Optional.of(Format.XLSX);
        }
        return name.endsWith(".json") ? Optional.of(Format.JSON) : Optional.empty();
    }

    /** Keeps a file to be read, and returns its key. */
    @Transactional
    public int add(SignedIn person, String fileName, Format format, byte[] file) {
        String normal = Texts.normal(fileName).replaceAll("\\p{Cntrl}", "");
        String name = normal.substring(Math.max(normal.lastIndexOf('/'), normal.lastIndexOf('\\')) + 1);
        int id = table.add(
                person.actor(),
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                format,
                file,
                agencies(person),
                clock.instant());
        audit.record(
                person.actor(),
                Act.CREATE,
                "procedure-import",
                Integer.toString(id),
                Map.of("format", format.column()));
        wakeAfterwards();
        return id;
    }

    /** One that this person may see. */
    public Optional<ImportJob> find(SignedIn person, int id) {
        return table.find(id)
                .filter(job ->
                        seesAll(person) || job.account().equals(person.actor().name()));
    }

    /** The latest that this person may see, before the one with key {@code before}. */
    public List<ImportJob> latest(SignedIn person, int before, int limit) {
        Optional<String> account =
                seesAll(person) ? Optional.empty() : Optional.of(person.actor().name());
        return table.latest(account, before, limit);
    }

    /** Procedures of a file, of one kind or all, after a place in it. */
    public List<ImportRow> rows(ImportJob job, Optional<Kind> kind, int after, int limit) {
        return rows.after(job.id(), kind, after, limit);
    }

    /** How many procedures there are of each kind. */
    public Map<Kind, Integer> counts(ImportJob job) {
        return rows.counts(job.id());
    }

    /** How many procedures went which way, once applied. */
    public Map<Outcome, Integer> outcomes(ImportJob job) {
        return rows.outcomes(job.id());
    }

    /** How many that would be applied lack something to be published. */
    public int withGaps(ImportJob job) {
        return rows.withGaps(job.id());
    }

    /** Has a file applied, as drafts or published at once; false when it is not ready, or was applied already. */
    @Transactional
    public boolean apply(SignedIn person, ImportJob job, Optional<Publish> publish) {
        boolean begun = table.begin(job.id(), person.actor(), agencies(person), publish);
        if (begun) {
            wakeAfterwards();
        }
        return begun;
    }

    private void wakeAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.wake();
            }
        });
    }

    private static boolean seesAll(SignedIn person) {
        return person.role() == Role.PROVINCE_ADMINISTRATOR;
    }

    private static Optional<List<Integer>> agencies(SignedIn person) {
        return seesAll(person)
                ? Optional.empty()
                : Optional.of(person.agencies().stream().sorted().toList());
    }
}
