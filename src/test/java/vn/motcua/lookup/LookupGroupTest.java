package vn.motcua.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.dossier.DossierOrigin;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.LookupRow;

class LookupGroupTest {

    private static final int CONSTRUCTION = 1;
    private static final int CITY = 2;
    private static final int OFFICE = 3;

    @Test
    void putsWhatASenderSentToTheOfficeOnItsOwnPage() {
        LookupRow atOffice = row(OFFICE, CONSTRUCTION, "A1");
        LookupRow own = row(CONSTRUCTION, CONSTRUCTION, "A1");

        List<LookupGroup> groups = groups(atOffice, own);

        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().leading()).isSameAs(own);
        assertThat(groups.getFirst().sentOn()).containsSame(atOffice);
    }

    @Test
    void leadsWithTheOfficesPartWhenThereIsNothingElse() {
        LookupRow atOffice = row(OFFICE, CONSTRUCTION, "A1");

        LookupGroup group = groups(atOffice).getFirst();

        assertThat(group.leading()).isSameAs(atOffice);
        assertThat(group.sentOn()).isEmpty();
    }

    @Test
    void keepsSendersApart() {
        List<LookupGroup> groups = groups(row(CONSTRUCTION, CONSTRUCTION, "A1"), row(CITY, CITY, "A1"));

        assertThat(matching(groups, "A1", null)).hasSize(2);
        assertThat(matching(groups, "A1", "A-2"))
                .singleElement()
                .extracting(LookupGroup::sender)
                .isEqualTo(agency(CITY));
        assertThat(matching(groups, "A1", "another code of construction"))
                .singleElement()
                .extracting(LookupGroup::sender)
                .isEqualTo(agency(CONSTRUCTION));
        assertThat(matching(groups(row(CITY, CITY, "A1")), "A1", "nobody")).isEmpty();
    }

    @Test
    void prefersTheExactCode() {
        List<LookupGroup> groups = groups(row(CONSTRUCTION, CONSTRUCTION, "Ab"), row(CITY, CITY, "aB"));

        assertThat(matching(groups, "aB", null)).extracting(LookupGroup::code).containsExactly("aB");
        assertThat(matching(groups, "AB", null)).extracting(LookupGroup::code).containsExactly("Ab", "aB");
        assertThat(matching(groups, "aB", "a-1")).extracting(LookupGroup::code).containsExactly("Ab");
    }

    private static List<LookupGroup> matching(List<LookupGroup> groups, String code, @Nullable String agency) {
        return LookupGroup.matching(
                groups, LookupQuestion.of(code, agency, null), _ -> List.of(agency(CONSTRUCTION), agency(OFFICE)));
    }

    private static List<LookupGroup> groups(LookupRow... rows) {
        return LookupGroup.of(List.of(rows), LookupGroupTest::agency);
    }

    private static Agency agency(int id) {
        return new Agency(id, "a-" + id, "Sở " + id, AgencyKind.DEPARTMENT, LocalDate.EPOCH, Optional.empty());
    }

    private static LookupRow row(int agencyId, int senderId, String code) {
        return new LookupRow(
                agencyId,
                1,
                senderId,
                code,
                1,
                1,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Instant.EPOCH,
                Optional.empty(),
                DossierState.RECEIVED,
                Optional.empty(),
                Optional.empty(),
                DossierOrigin.MIRROR,
                Optional.empty(),
                Optional.empty());
    }
}
