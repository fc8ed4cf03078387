package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.SampleAgencies;
import vn.motcua.procedure.Procedure.Owner;

class ProcedureTest {

    @Test
    void ofOneAgencyIsItsAlone() {
        Agency construction = SampleAgencies.byCode("sxd");

        assertThat(SampleAgencies.all())
                .filteredOn(procedure(new Owner.One(construction.id()))::isOf)
                .containsExactly(construction);
    }

    @Test
    void ofALevelBelongsToEachAgencyOfThatLevel() {
        assertThat(kindsUsing(new Owner.AllDistricts())).containsExactly(AgencyKind.DISTRICT);
        assertThat(kindsUsing(new Owner.AllCommunes())).containsExactly(AgencyKind.COMMUNE);
        assertThat(SampleAgencies.all().stream().filter(procedure(new Owner.AllDistricts())::isOf))
                .hasSize(13);
    }

    @Test
    void ofEveryoneBelongsToEveryone() {
        assertThat(SampleAgencies.all()).allMatch(procedure(new Owner.Everyone())::isOf);
    }

    private static Set<AgencyKind> kindsUsing(Owner owner) {
        return SampleAgencies.all().stream()
                .filter(procedure(owner)::isOf)
                .map(Agency::kind)
                .collect(Collectors.toSet());
    }

    private static Procedure procedure(Owner owner) {
        return new Procedure(
                1, "T-1", "Thủ tục", new Procedure.Sector("LV", "Lĩnh vực"), owner, Optional.empty(), false);
    }
}
