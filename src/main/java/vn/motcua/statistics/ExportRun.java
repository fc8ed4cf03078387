package vn.motcua.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import vn.motcua.dossier.DeskPlace;
import vn.motcua.dossier.FigureDossiers;
import vn.motcua.dossier.FigureLine;
import vn.motcua.dossier.FigureQuestion;

/**
 * Writes an export, agency by agency, the latest dossier of each first. What is written is kept part by part together
 * with the place, so that CSV is gone on with after a fall; an Excel file, which is one whole, is begun anew.
 */
final class ExportRun {

    /** Others see progress so often. */
    private static final Duration TOLD_EVERY = Duration.ofSeconds(3);

    private final FigureDossiers dossiers;
    private final FigureFiles files;
    private final ExportLease lease;
    private final Clock clock;
    private final Sizes sizes;

    /**
     * How much at a time.
     *
     * @param page dossiers read
     * @param part bytes kept
     */
    record Sizes(int page, int part) {}

    ExportRun(FigureDossiers dossiers, FigureFiles files, ExportLease lease, Clock clock, Sizes sizes) {
        this.dossiers = dossiers;
        this.files = files;
        this.lease = lease;
        this.clock = clock;
        this.sizes = sizes;
    }

    /**
     * Writes all, or until it may go on no more; throws {@link ExportLease.Lost}.
     *
     * @return whether it is done
     */
    boolean run(ExportJob job, UUID worker, BooleanSupplier mayGoOn) {
        try {
            return new Going(job, worker).on(mayGoOn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One run. */
    private final class Going {

        private final ExportJob job;
        private final UUID worker;
        private final FigureQuestion question;
        private final ExportWriter writer;
        private ExportPlace place;
        private long done;
        private Instant told = clock.instant();

        Going(ExportJob job, UUID worker) {
            this.job = job;
            this.worker = worker;
            this.question = files.question(job);
            boolean goesOn = job.format() == FileKind.CSV && job.parts() > 0;
            if (!goesOn) {
                lease.beginAnew(job, worker);
            }
            this.writer = files.writer(job, !goesOn);
            this.place = goesOn ? files.place(job) : ExportPlace.START;
            this.done = goesOn ? job.done() : 0;
        }

        boolean on(BooleanSupplier mayGoOn) throws IOException {
            for (int agency : question.agencies().stream().sorted().toList()) {
                if (agency >= place.agencyId() && !agency(agency, mayGoOn)) {
                    return false;
                }
            }
            writer.end();
            keep(writer.taken());
            lease.done(job, worker);
            return true;
        }

        /** The part of one agency, page by page. */
        private boolean agency(int agency, BooleanSupplier mayGoOn) throws IOException {
            if (agency != place.agencyId()) {
                place = new ExportPlace(agency, "");
            }
            FigureQuestion part = of(agency);
            List<FigureLine> page;
            do {
                if (!mayGoOn.getAsBoolean()) {
                    return false;
                }
                page = dossiers.page(part, DeskPlace.of(place.after()), sizes.page());
                for (FigureLine line : page) {
                    writer.write(line);
                }
                if (!page.isEmpty()) {
                    done += page.size();
                    place = new ExportPlace(
                            agency, FigureDossiers.next(page.getLast()).text());
                    keepSome();
                }
            } while (page.size() == sizes.page());
            return true;
        }

        private void keepSome() throws IOException {
            boolean late = told.plus(TOLD_EVERY).isBefore(clock.instant());
            if (late || writer.waiting() >= sizes.part()) {
                keep(writer.taken());
            }
        }

        private void keep(byte[] bytes) {
            lease.keep(job, worker, new ExportProgress(done, place, bytes));
            told = clock.instant();
        }

        private FigureQuestion of(int agency) {
            return new FigureQuestion(
                    Set.of(agency),
                    question.procedures(),
                    question.linked(),
                    question.from(),
                    question.to(),
                    question.column(),
                    question.rule());
        }
    }
}
