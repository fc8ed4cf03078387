package vn.motcua.procedure.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.CatalogueRules;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.ManagedProcedures;
import vn.motcua.procedure.Offer;
import vn.motcua.procedure.OfferQuestion;
import vn.motcua.procedure.OfferedProcedure;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureEditing;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.transfer.ImportJob.Format;

/** Writes the catalogue as files that can be brought in again. */
@Component
public class Exports {

    private static final int PAGE = 200;

    private final Offer offer;
    private final ManagedProcedures list;
    private final ProcedureEditing procedures;
    private final CatalogueRules rules;
    private final Clock clock;

    Exports(Offer offer, ManagedProcedures list, ProcedureEditing procedures, CatalogueRules rules, Clock clock) {
        this.offer = offer;
        this.list = list;
        this.procedures = procedures;
        this.rules = rules;
        this.clock = clock;
    }

    /** Everything in force, as it applies now. */
    public void inForce(Format format, OutputStream out) throws IOException {
        Instant now = clock.instant();
        write(
                offer.find(OfferQuestion.ALL).found().stream().map(OfferedProcedure::code),
                procedure -> procedure.inForceAt(now),
                format,
                out);
    }

    /** What a keeper's list shows, each as it was changed last. */
    public void kept(ManagedProcedures.Filter filter, Format format, OutputStream out) throws IOException {
        Stream<String> codes = Stream.iterate(
                        list.page(filter, "", PAGE),
                        page -> !page.isEmpty(),
                        page -> list.page(filter, page.getLast().code(), PAGE))
                .flatMap(List::stream)
                .map(ManagedProcedures.Line::code);
        write(codes, procedure -> Optional.of(procedure.versions().getLast()), format, out);
    }

    /** An empty file to fill in. */
    public static void template(OutputStream out) throws IOException {
        WorkbookWriter.write(List.<StatedProcedure>of().iterator(), out);
    }

    /** Which version of a procedure is written. */
    private interface Choice {
        Optional<ProcedureVersion> of(ManagedProcedure procedure);
    }

    private void write(Stream<String> codes, Choice choice, Format format, OutputStream out) throws IOException {
        Map<String, String> sectors = rules.sectors().stream().collect(Collectors.toMap(Sector::code, Sector::name));
        Iterator<StatedProcedure> all = codes.flatMap(code -> procedures.find(code).stream())
                .flatMap(procedure -> choice.of(procedure).map(version -> stated(procedure, version, sectors)).stream())
                .iterator();
        switch (format) {
            case XLSX -> WorkbookWriter.write(all, out);
            case JSON -> JsonFile.write(all, out);
        }
    }

    private StatedProcedure stated(ManagedProcedure procedure, ProcedureVersion version, Map<String, String> sectors) {
        ProcedureContent content = version.content();
        return new StatedProcedure(
                procedure.code(),
                rules.ownerKey(procedure.owner()),
                sectors.getOrDefault(content.naming().sector(), ""),
                content);
    }
}
