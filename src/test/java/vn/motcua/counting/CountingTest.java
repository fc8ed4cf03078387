package vn.motcua.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.NoDatabase;
import vn.motcua.counting.DeltaSums.KeptUnder;

/** Every move adds exactly what turns the figures of before into those of after. */
class CountingTest {

    private static final int TRIES = 2_000;

    /** Where sums of a level are kept. */
    private static final Map<AgencyLevel, Integer> PLACES =
            Map.of(AgencyLevel.PROVINCE, -1, AgencyLevel.DISTRICT, -2, AgencyLevel.COMMUNE, -3);

    /** Keeps what would be written. */
    private static final class Written extends DeltaTable {

        private final List<String> rows = new ArrayList<>();

        Written() {
            super(NoDatabase.client());
        }

        @Override
        void add(List<String> added) {
            assertThat(added).isNotEmpty();
            rows.addAll(added);
        }
    }

    @Property(tries = TRIES)
    void whatWasBeforeAndTheDifferenceMakeWhatIsAfter(
            @ForAll("dossiers") CountedDossier before, @ForAll("dossiers") CountedDossier after) {
        Written written = new Written();
        new Counting(written).moved(Optional.of(before), after);

        assertThat(DeltaSums.of(newRows(before), written.rows)).isEqualTo(DeltaSums.of(newRows(after)));
    }

    @Property(tries = TRIES)
    void aMoveThatChangesNothingAddsNothing(@ForAll("dossiers") CountedDossier dossier) {
        Written written = new Written();
        new Counting(written).moved(Optional.of(dossier), dossier);

        assertThat(written.rows).isEmpty();
    }

    @Property(tries = 500)
    void aDossierNeverSeenBeforeAddsAllItHas(@ForAll("dossiers") CountedDossier dossier) {
        Written written = new Written();
        new Counting(written).moved(Optional.empty(), dossier);

        assertThat(written.rows).isEqualTo(newRows(dossier));
    }

    @Property(tries = 500)
    void rowsStandUnderTheAgencyProcedureAndSortOfTheDossier(@ForAll("dossiers") CountedDossier dossier) {
        assertThat(DeltaSums.of(newRows(dossier)).keySet()).allSatisfy(key -> {
            KeptUnder wanted = new KeptUnder(
                    dossier.agencyId(),
                    Objects.requireNonNull(PLACES.get(dossier.level())),
                    dossier.procedureId(),
                    dossier.linked(),
                    dossier.byMoment(),
                    key.day(),
                    key.step());
            assertThat(key).isEqualTo(wanted);
        });
    }

    @Property(tries = 200)
    void numbersDossiersFromOne(@ForAll("many") List<CountedDossier> dossiers) {
        Integer[] numbers =
                (Integer[]) Objects.requireNonNull(Counting.parameters(dossiers).get("countedOf"));
        String[] rows =
                (String[]) Objects.requireNonNull(Counting.parameters(dossiers).get("counted"));
        for (int i = 0; i < dossiers.size(); i++) {
            List<String> own = new ArrayList<>();
            for (int row = 0; row < rows.length; row++) {
                if (numbers[row] == i + 1) {
                    own.add(rows[row]);
                }
            }
            assertThat(own).isEqualTo(newRows(dossiers.get(i)));
        }
    }

    @Provide
    Arbitrary<CountedDossier> dossiers() {
        return AnyDossier.one();
    }

    @Provide
    Arbitrary<List<CountedDossier>> many() {
        return AnyDossier.some(5, 3, 3);
    }

    private static List<String> newRows(CountedDossier dossier) {
        return Arrays.asList((String[]) Counting.parameters(List.of(dossier)).get("counted"));
    }
}
