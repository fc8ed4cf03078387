package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.ManagedProcedure.State;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.shared.ProvinceTime;

@MotCuaIT
class ProcedureEditingIT {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Actor BY = new Actor("account:it-catalogue", "", "");

    private final ProcedureEditing editing;
    private final ProcedurePublishing publishing;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;
    private final Agency construction;
    private final String name = "Thủ tục soạn thảo " + NEXT.incrementAndGet();

    ProcedureEditingIT(
            ProcedureEditing editing,
            ProcedurePublishing publishing,
            ProcedureCatalogue catalogue,
            SectorTable sectors,
            AgencyRegister agencies,
            Clock clock) {
        this.editing = editing;
        this.publishing = publishing;
        this.catalogue = catalogue;
        this.clock = clock;
        this.construction = agencies.byCode("sxd").orElseThrow();
        sectors.add(new Sector("IT-ST", "Lĩnh vực soạn thảo"));
    }

    @Test
    void keepsEveryFieldOfADraft() {
        ProcedureContent content = SampleContent.complete(name, "IT-ST");

        ManagedProcedure created = done(editing.create(new Owner.One(construction.id()), content, BY));

        assertThat(created.code()).matches("SXD-\\d{4,}");
        assertThat(created.draft().map(ProcedureVersion::content)).contains(content);
        assertThat(created.draft().map(ProcedureVersion::changedBy)).contains(BY.name());
        assertThat(created.stateAt(clock.instant())).isEqualTo(State.DRAFT);
    }

    @Test
    void isNotKnownToAgenciesUntilItIsPublished() {
        String code = created().code();
        assertThat(catalogue.usedBy(construction, code)).isEmpty();

        done(publishing.publish(code, 1, today(), "12/QĐ-UBND", BY));

        assertThat(catalogue.usedBy(construction, code)).hasValueSatisfying(procedure -> {
            assertThat(procedure.name()).isEqualTo(name);
            assertThat(procedure.versionAt(clock.instant())).isOne();
        });
    }

    @Test
    void isNotTakenBeforeTheDayFromWhichItIsPublished() {
        String code = created().code();
        done(publishing.publish(code, 1, today().plusDays(1), "12/QĐ-UBND", BY));

        assertThat(catalogue.usedBy(construction, code)).isEmpty();
        assertThat(catalogue.all()).extracting(Procedure::code).doesNotContain(code);
        assertThat(catalogue.byCode(code)).isPresent();
    }

    @Test
    void tellsTheSecondOfTwoEditorsAndLosesNothing() throws Exception {
        String code = created().code();

        List<Change> changes = AtOnce.run(
                8,
                editor -> editing.save(
                        code,
                        1,
                        content -> SampleContent.withResult(content, "Kết quả " + editor),
                        new Actor("account:it-" + editor, "", "")));

        assertThat(changes).filteredOn(Change.Done.class::isInstance).hasSize(1);
        ManagedProcedure now = editing.find(code).orElseThrow();
        assertThat(now.draft().map(ProcedureVersion::revision)).contains(2);
        assertThat(changes)
                .filteredOn(Change.Overtaken.class::isInstance)
                .hasSize(7)
                .allSatisfy(change -> assertThat(change).isEqualTo(new Change.Overtaken(now)));
    }

    @Test
    void refusesContentThatIsWrongAndGivesNoCodeForIt() {
        ManagedProcedure before = created();

        assertThat(editing.create(before.owner(), ProcedureContent.named("", "khong-co"), BY))
                .isEqualTo(new Change.Refused(List.of(
                        new Flaw("naming.name", Flaw.Kind.MISSING),
                        new Flaw("naming.sector", Flaw.Kind.NO_SUCH_SECTOR))));
        assertThat(serial(created().code())).isEqualTo(serial(before.code()) + 1);
    }

    @Test
    void aSecondVersionAppliesFromItsMomentOnAndTheFirstUntilThen() {
        String code = published().code();
        ManagedProcedure drafted = done(editing.draft(code, BY));
        assertThat(drafted.draft().map(ProcedureVersion::number)).contains(2);
        assertThat(drafted.draft().map(ProcedureVersion::content))
                .isEqualTo(drafted.lastPublished().map(ProcedureVersion::content));

        LocalDate tomorrow = today().plusDays(1);
        ManagedProcedure both = done(publishing.publish(code, 1, tomorrow, "13/QĐ-UBND", BY));

        Instant change = tomorrow.atStartOfDay(ProvinceTime.ZONE).toInstant();
        Procedure known = catalogue.usedBy(construction, code).orElseThrow();
        assertThat(known.versionAt(clock.instant())).isOne();
        assertThat(known.versionAt(change.minusMillis(1))).isOne();
        assertThat(known.versionAt(change)).isEqualTo(2);
        assertThat(both.inForceAt(change).map(ProcedureVersion::number)).contains(2);
    }

    @Test
    void aVersionPublishedForTodayAppliesOnlyAfterThisMoment() {
        String code = published().code();
        done(editing.draft(code, BY));
        Instant before = clock.instant();

        done(publishing.publish(code, 1, today(), "13/QĐ-UBND", BY));

        Procedure known = catalogue.usedBy(construction, code).orElseThrow();
        assertThat(known.versionAt(before)).isOne();
        assertThat(known.versionAt(before.plusSeconds(3600))).isEqualTo(2);
    }

    @Test
    void refusesToPublishInThePastOrWithGaps() {
        String code = published().code();
        done(editing.draft(code, BY));
        done(editing.save(code, 1, content -> ProcedureContent.named(name, "IT-ST"), BY));

        assertThat(publishing.publish(code, 2, today().minusDays(1), "", BY))
                .isInstanceOfSatisfying(
                        Change.Refused.class,
                        refused -> assertThat(refused.flaws())
                                .contains(
                                        new Flaw("from", Flaw.Kind.TOO_EARLY, today().toString()),
                                        new Flaw("decision", Flaw.Kind.MISSING),
                                        new Flaw("handling.result", Flaw.Kind.MISSING)));
    }

    @Test
    void aDiscardedDraftLeavesWhatIsPublished() {
        ManagedProcedure published = published();
        done(editing.draft(published.code(), BY));

        assertThat(done(editing.discard(published.code(), 1, BY))).isEqualTo(published);
        assertThat(done(editing.draft(published.code(), BY)).draft().map(ProcedureVersion::number))
                .contains(2);
    }

    @Test
    void aDiscardedFirstDraftKeepsItsCodeForEver() {
        String code = created().code();

        ManagedProcedure discarded = done(editing.discard(code, 1, BY));

        assertThat(discarded.stateAt(clock.instant())).isEqualTo(State.CLOSED);
        assertThat(editing.save(code, 1, content -> content, BY)).isInstanceOf(Change.Overtaken.class);
    }

    @Test
    void isClosedWithAReplacementAndMayBeReopenedBeforeThat() {
        String code = published().code();
        String other = published().code();
        LocalDate end = today().plusDays(3);

        ManagedProcedure closing = done(publishing.close(code, end, Optional.of(other), BY));
        assertThat(closing.end()).contains(new ManagedProcedure.End(end, Optional.of(other)));
        assertThat(catalogue.usedBy(construction, code)).isPresent();
        Instant closed = end.atStartOfDay(ProvinceTime.ZONE).toInstant();
        assertThat(catalogue.byCode(code).orElseThrow().life().isInForceAt(closed))
                .isFalse();

        assertThat(done(publishing.reopen(code, BY)).end()).isEmpty();
        assertThat(publishing.reopen(code, BY)).isInstanceOf(Change.Overtaken.class);
    }

    @Test
    void refusesAnEndInThePastOrAReplacementThatIsNotThere() {
        String code = published().code();

        assertThat(publishing.close(code, today(), Optional.of("khong-co"), BY))
                .isEqualTo(new Change.Refused(List.of(
                        new Flaw(
                                "from", Flaw.Kind.TOO_EARLY, today().plusDays(1).toString()),
                        new Flaw("replacement", Flaw.Kind.NO_SUCH_PROCEDURE))));
    }

    @Test
    void keepsCodesOfOthersApartFromItsOwn() {
        ProcedureContent content = SampleContent.complete(name, "IT-ST");
        Owner owner = new Owner.Everyone();
        String code = "BTN-IT-" + System.nanoTime();

        assertThat(done(editing.bringIn(code, owner, content, BY)).code()).isEqualTo(code);
        assertThat(editing.bringIn(code, owner, content, BY))
                .isEqualTo(new Change.Refused(List.of(new Flaw("code", Flaw.Kind.CODE_TAKEN))));
        assertThat(editing.bringIn("sxd-0001", owner, content, BY))
                .isEqualTo(new Change.Refused(List.of(new Flaw("code", Flaw.Kind.CODE_RESERVED))));
    }

    private ManagedProcedure created() {
        return done(editing.create(new Owner.One(construction.id()), SampleContent.complete(name, "IT-ST"), BY));
    }

    private ManagedProcedure published() {
        return done(publishing.publish(created().code(), 1, today(), "12/QĐ-UBND", BY));
    }

    private static ManagedProcedure done(Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
        return ((Change.Done) change).now();
    }

    private static int serial(String code) {
        return Integer.parseInt(code.substring(code.indexOf('-') + 1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE);
    }
}
