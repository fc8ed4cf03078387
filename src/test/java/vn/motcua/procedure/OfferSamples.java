package vn.motcua.procedure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.ProcedureContent.FormFile;
import vn.motcua.shared.ProvinceTime;

/** Procedures in the catalogue of a running application, in the states that the public may see. */
@Component
public class OfferSamples {

    public static final String SECTOR = "IT-CB";

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Actor BY = new Actor("account:test", "127.0.0.1", "TEST");

    private final ProcedureEditing editing;
    private final ProcedurePublishing publishing;
    private final ProcedureFiles files;
    private final AgencyRegister agencies;
    private final Offer offer;

    OfferSamples(
            ProcedureEditing editing,
            ProcedurePublishing publishing,
            ProcedureFiles files,
            ProcedureCatalogue catalogue,
            AgencyRegister agencies,
            Offer offer) {
        this.editing = editing;
        this.publishing = publishing;
        this.files = files;
        this.agencies = agencies;
        this.offer = offer;
        catalogue.add(List.of(new NewProcedure(
                "IT-CB-0",
                new Sector(SECTOR, "Công bố cho mọi người"),
                "moi_don_vi",
                SampleContent.complete("Thủ tục giữ chỗ của lĩnh vực", SECTOR))));
    }

    /** In force since today; returns its code. */
    public String published(String agency, String name) {
        return published(agency, SampleContent.complete(name, SECTOR), today());
    }

    public String published(String agency, ProcedureContent content, LocalDate from) {
        String code = drafted(agency, content);
        done(publishing.publish(code, 1, from, "12/QĐ-UBND", BY));
        offer.changed();
        return code;
    }

    /** A draft that nobody but its keepers sees. */
    public String drafted(String agency, ProcedureContent content) {
        Owner owner = new Owner.One(agencies.byCode(agency).orElseThrow().id());
        return done(editing.create(owner, content, BY)).code();
    }

    /** In force with a form, and with another version from a later day on. */
    public String changing(String agency, String name, LocalDate from) {
        String code = drafted(agency, SampleContent.complete(name, SECTOR));
        ManagedProcedure procedure = editing.find(code).orElseThrow();
        FormFile form = files.add(procedure, "Tờ khai đề nghị.pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        done(editing.save(code, 1, content -> withForm(content, form), BY));
        done(publishing.publish(code, 2, today(), "12/QĐ-UBND", BY));
        done(editing.draft(code, BY));
        done(editing.save(code, 1, content -> SampleContent.withResult(content, "Giấy phép mẫu mới"), BY));
        done(publishing.publish(code, 2, from, "13/QĐ-UBND", BY));
        offer.changed();
        return code;
    }

    /** Has a procedure end on a day. */
    public void ends(String code, LocalDate from, Optional<String> replacement) {
        done(publishing.close(code, from, replacement, BY));
        offer.changed();
    }

    /** A number for names that no other test has. */
    public static int number() {
        return NEXT.incrementAndGet();
    }

    public static LocalDate today() {
        return LocalDate.now(ProvinceTime.ZONE);
    }

    private static ProcedureContent withForm(ProcedureContent content, FormFile form) {
        ProcedureContent.Component first = content.papers().components().getFirst();
        return content.with(List.of(form))
                .with(new ProcedureContent.Papers(
                        List.of(
                                new ProcedureContent.Component(
                                        first.name(), 1, 0, true, first.form(), Optional.of(form.id())),
                                content.papers().components().getLast()),
                        1));
    }

    private static ManagedProcedure done(Change change) {
        if (change instanceof Change.Done(ManagedProcedure now)) {
            return now;
        }
        throw new IllegalStateException("not done: " + change);
    }
}
