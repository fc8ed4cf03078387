package vn.motcua.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Dossier;
import vn.motcua.DossierFixture.Reception;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierState;
import vn.motcua.lookup.LookupAnswer.Found;
import vn.motcua.lookup.LookupAnswer.NotFound;
import vn.motcua.procedure.ProcedureCatalogue;

@MotCuaIT
class LookUpDossierIT {

    private static final String VISITOR = "198.51.100.1";
    private static final String OWNER = "Nguyễn Văn An";

    @Autowired
    private LookUpDossier lookUp;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private ProcedureCatalogue procedures;

    private DossierFixture dossiers;

    @BeforeEach
    void prepare() {
        dossiers = new DossierFixture(jdbc, agencies, procedures);
    }

    @Test
    void showsAStrangerNoName() {
        Dossier dossier = aDossierWithSteps();

        Found found = found(dossier.code(), null);

        assertThat(found.access()).isEqualTo(new LookupAccess.Masked());
        assertThat(found.sheet().ownerName()).isEqualTo("N***** V** A*");
        assertThat(found.sheet().owner()).isEmpty();
        assertThat(found.sheet().procedure().name()).startsWith("Cấp giấy phép xây dựng");
        assertThat(found.sheet().papers()).isEqualTo(3);
        assertThat(found.toString())
                .contains("Chuyển hồ sơ của N***** V** A* cho T*** T** B***")
                .doesNotContain(OWNER, "Trần", "Bình", "006789", "Phan Đình Phùng", "Xin phép", "đủ thành phần");
    }

    @Test
    void showsTheOwnerEverything() {
        Dossier dossier = aDossierWithSteps();

        Found found = found(dossier.code(), "6789");

        assertThat(found.access()).isEqualTo(new LookupAccess.Opened());
        assertThat(found.sheet().ownerName()).isEqualTo(OWNER);
        assertThat(found.sheet().owner()).hasValueSatisfying(owner -> {
            assertThat(owner.title()).isEqualTo("Xin phép xây nhà của " + OWNER);
            assertThat(owner.idEnding()).isEqualTo("6789");
            assertThat(owner.components()).hasSize(3);
        });
        assertThat(found.toString()).contains("Trần Thị Bình", "đủ thành phần").doesNotContain("042 090");
    }

    @Test
    void listsWhatHappenedNewestFirst() {
        Dossier dossier = aDossierWithSteps();

        assertThat(found(dossier.code(), null).sheet().timeline())
                .hasExactlyElementsOfTypes(
                        TimelineEntry.StateSaid.class, TimelineEntry.Done.class, TimelineEntry.TakenIn.class);
    }

    @Test
    void findsACodeWhateverItsCaseAndTheSpacesAroundIt() {
        Dossier dossier = dossiers.received(aReception("sxd"));

        assertThat(answer(" " + dossier.code().toLowerCase(Locale.ROOT) + " ", null, null))
                .isInstanceOf(Found.class);
    }

    @Test
    void knowsNothingOfDenunciations() {
        Dossier dossier = dossiers.received(aReception("sxd").of(DossierFixture.DENUNCIATION));

        assertThat(answer(dossier.code(), "sxd", "6789"))
                .isEqualTo(new NotFound())
                .isEqualTo(answer(DossierFixture.newCode(), null, null));
    }

    @Test
    void leavesDenunciationsOutOfAChoice() {
        Dossier dossier = dossiers.received(aReception("sxd"));
        dossiers.received(alike(dossier, "436", "436").of(DossierFixture.DENUNCIATION));

        assertThat(answer(dossier.code(), null, null)).isInstanceOf(Found.class);
    }

    @Test
    void letsTheVisitorChooseAmongAgencies() {
        Dossier dossier = dossiers.received(aReception("sxd"));
        dossiers.received(alike(dossier, "436", "436"));

        assertThat(answer(dossier.code(), null, null))
                .isInstanceOfSatisfying(
                        LookupAnswer.Several.class,
                        several -> assertThat(several.choices())
                                .extracting(choice -> choice.agency().code())
                                .containsExactlyInAnyOrder("sxd", "436"));
        assertThat(answer(dossier.code(), "SXD", null))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> assertThat(found.sheet().agency().code()).isEqualTo("sxd"));
    }

    @Test
    void showsTheOfficesPartOnTheSendersPage() {
        Dossier dossier = dossiers.received(aReception("sxd"));
        Dossier atOffice = dossiers.received(alike(dossier, "sxd", "vpub"));
        dossiers.status(atOffice, DossierState.AWAITING_SIGNATURE, atOffice.receivedAt());

        DossierSheet sheet = found(dossier.code(), null).sheet();

        assertThat(sheet.agency().code()).isEqualTo("sxd");
        assertThat(sheet.timeline())
                .filteredOn(TimelineEntry.SentToOffice.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(TimelineEntry.SentToOffice.class, part -> {
                    assertThat(part.office().code()).isEqualTo("vpub");
                    assertThat(part.state()).isEqualTo(DossierState.AWAITING_SIGNATURE);
                });
    }

    @Test
    void showsWhatIsAtTheOfficeOnly() {
        Dossier dossier = dossiers.received(aReception("sxd").handledBy("vpub"));

        DossierSheet sheet = found(dossier.code(), null).sheet();

        assertThat(sheet.isSentOn()).isTrue();
        assertThat(sheet.agency().code()).isEqualTo("vpub");
        assertThat(sheet.sender().code()).isEqualTo("sxd");
    }

    @Test
    void saysWhenNothingCanProveTheOwner() {
        Dossier dossier = dossiers.received(aReception("sxd").owner("Công ty TNHH Hồng Lam", null));

        assertThat(found(dossier.code(), "6789").access()).isEqualTo(new LookupAccess.Unprovable());
        assertThat(found(dossier.code(), null).access()).isEqualTo(new LookupAccess.Unprovable());
    }

    @Test
    void opensWithTheWholeNumberOnlyAfterFiveWrongTries() {
        Dossier dossier = dossiers.received(aReception("sxd"));

        for (int left = 4; left >= 0; left--) {
            assertThat(found(dossier.code(), "0000").access()).isEqualTo(new LookupAccess.Wrong(left));
        }

        assertThat(found(dossier.code(), "6789").access()).isEqualTo(new LookupAccess.Locked());
        assertThat(found(dossier.code(), "042090006780").access()).isEqualTo(new LookupAccess.Locked());
        assertThat(found(dossier.code(), "042090006789").access()).isEqualTo(new LookupAccess.Opened());
    }

    @Test
    void comparesFiveOfAHundredWrongGuessesAtOnce() throws Exception {
        Dossier dossier = dossiers.received(aReception("sxd"));
        List<Callable<LookupAccess>> guesses = Stream.iterate(1000, digits -> digits + 1)
                .limit(100)
                .<Callable<LookupAccess>>map(
                        digits -> () -> found(dossier.code(), digits.toString()).access())
                .toList();
        int compared = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<LookupAccess> guess : threads.invokeAll(guesses)) {
                compared += guess.get() instanceof LookupAccess.Wrong ? 1 : 0;
            }
        }

        assertThat(compared).isEqualTo(5);
        assertThat(found(dossier.code(), "6789").access()).isEqualTo(new LookupAccess.Locked());
    }

    private Dossier aDossierWithSteps() {
        Dossier dossier = dossiers.received(aReception("sxd"));
        dossiers.step(
                dossier,
                dossier.receivedAt().plus(Duration.ofHours(3)),
                "Chuyển hồ sơ của " + OWNER + " cho Trần Thị Bình",
                "",
                "Trần Thị Bình",
                "Hồ sơ đủ thành phần");
        dossiers.status(dossier, DossierState.IN_PROGRESS, dossier.receivedAt().plus(Duration.ofHours(5)));
        return dossier;
    }

    private static Reception alike(Dossier dossier, String sender, String handler) {
        return new Reception(
                dossier.code(), sender, handler, DossierFixture.BUILDING_PERMIT, "Phạm Thị Dung", "183456789", -3, 5);
    }

    private Found found(String code, @Nullable String factor) {
        return (Found) answer(code, null, factor);
    }

    private LookupAnswer answer(String code, @Nullable String agency, @Nullable String factor) {
        return lookUp.answer(LookupQuestion.of(code, agency, factor), VISITOR);
    }
}
