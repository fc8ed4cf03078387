package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import vn.motcua.agency.AgencyTable.NewAgency;

class RegisterFileTest {

    private static final String HEADING = "code,name,kind,parent_code,valid_from\n";

    @Test
    void holdsEveryAgencyOfAppendixOneTheOfficeAndEveryCommune() {
        assertThat(SampleAgencies.ROWS).hasSize(292);
        assertThat(SampleAgencies.ROWS.stream().collect(Collectors.groupingBy(NewAgency::kind, Collectors.counting())))
                .containsEntry(AgencyKind.DEPARTMENT, 15L)
                .containsEntry(AgencyKind.INSPECTORATE, 1L)
                .containsEntry(AgencyKind.DISTRICT, 13L)
                .containsEntry(AgencyKind.OFFICE, 1L)
                .containsEntry(AgencyKind.COMMUNE, 262L);
    }

    @Test
    void namesTranPhuWardUnderItsCity() {
        assertThat(SampleAgencies.ROWS)
                .contains(new NewAgency(
                        "18070",
                        "UBND Phường Trần Phú",
                        AgencyKind.COMMUNE,
                        LocalDate.of(2016, 5, 10),
                        Optional.of("436")));
    }

    @Test
    void usesEachCodeOnce() {
        assertThat(SampleAgencies.ROWS).extracting(NewAgency::code).doesNotHaveDuplicates();
    }

    @Test
    void writesEveryNameInNfc() {
        assertThat(SampleAgencies.ROWS)
                .extracting(NewAgency::name)
                .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC))
                .allMatch(name -> name.equals(name.strip()) && !name.isEmpty());
    }

    @Test
    void putsEveryCommuneUnderADistrictAndNothingElse() {
        List<String> districts = SampleAgencies.ROWS.stream()
                .filter(agency -> agency.kind() == AgencyKind.DISTRICT)
                .map(NewAgency::code)
                .toList();

        assertThat(SampleAgencies.ROWS).allSatisfy(agency -> {
            if (agency.kind() == AgencyKind.COMMUNE) {
                assertThat(agency.parentCode()).isPresent().get().isIn(districts);
            } else {
                assertThat(agency.parentCode()).isEmpty();
            }
        });
    }

    @Test
    void putsNamesTogetherThatWereTakenApart() throws IOException {
        String name = "Sở Xây dựng";

        assertThat(read(Normalizer.normalize("sxd, " + name + ",department,,2016-05-10", Normalizer.Form.NFD)))
                .extracting(NewAgency::name)
                .containsExactly(name);
    }

    @Test
    void takesEmptyLinesForNothing() throws IOException {
        assertThat(read("\nsxd,Sở Xây dựng,department,,2016-05-10\n\n")).hasSize(1);
        assertThat(read("")).isEmpty();
    }

    @Test
    void refusesALineWithOtherColumns() {
        IntStream.of(1, 4, 6)
                .mapToObj(columns -> "x,".repeat(columns - 1) + "x")
                .forEach(line -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> read(line))
                        .withMessageContaining(line));
    }

    @Test
    void refusesAKindThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("sxd,Sở Xây dựng,ministry,,2016-05-10"));
    }

    private static List<NewAgency> read(String lines) throws IOException {
        return RegisterFile.read(new ByteArrayResource((HEADING + lines).getBytes(StandardCharsets.UTF_8)));
    }
}
