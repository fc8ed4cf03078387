package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.SampleAgencies;
import vn.motcua.dossier.Owner;

class DemoPeopleTest {

    private final List<Owner> owners = Stream.generate(
                    new DemoPeople(new SplittableRandom(1), SampleAgencies.all())::owner)
            .limit(2_000)
            .toList();

    @Test
    void haveNineOrTwelveDigits() {
        assertThat(owners.stream().flatMap(owner -> owner.idNumber().stream()))
                .allMatch(number -> number.matches("18\\d{7}|042\\d{9}"))
                .anyMatch(number -> number.length() == 9)
                .anyMatch(number -> number.length() == 12);
    }

    @Test
    void haveNoNumberWhenTheyAreCompanies() {
        assertThat(owners)
                .filteredOn(owner -> owner.idNumber().isEmpty())
                .hasSizeBetween(100, 300)
                .allMatch(owner -> owner.name().matches("(Công ty|Doanh nghiệp|Hợp tác xã) .+"));
    }

    @Test
    void liveInACommuneOfTheProvince() {
        assertThat(owners)
                .allSatisfy(owner -> assertThat(owner.address())
                        .hasValueSatisfying(
                                address -> assertThat(address).matches("Thôn \\d+, (Phường|Xã|Thị trấn) .+")));
    }

    @Test
    void haveNamesInNfc() {
        assertThat(owners).extracting(Owner::name).allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
    }

    @Test
    void liveSomewhereWithoutCommunesToo() {
        assertThat(new DemoPeople(new SplittableRandom(1), List.of()).owner().address())
                .hasValueSatisfying(address -> assertThat(address).matches("Thôn \\d+"));
    }
}
