package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.account.PersonMistake.AGENCY_MISSING;
import static vn.motcua.account.PersonMistake.DISPLAY_NAME_MISSING;
import static vn.motcua.account.PersonMistake.DISPLAY_NAME_TOO_LONG;
import static vn.motcua.account.PersonMistake.EMAIL_WRONG_FORM;
import static vn.motcua.account.PersonMistake.NAME_MISSING;
import static vn.motcua.account.PersonMistake.NAME_WRONG_FORM;
import static vn.motcua.account.PersonMistake.ROLE_MISSING;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonDraftTest {

    @Test
    void tellsEverythingThatIsMissing() {
        assertThat(new PersonDraft("", " ", Optional.empty(), "", false, "").mistakes(true))
                .containsExactlyInAnyOrder(NAME_MISSING, DISPLAY_NAME_MISSING, ROLE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-an", "nguyễn", "van an", "an@tinh", "a/b"})
    void refusesNamesThatTheDatabaseWouldRefuse(String name) {
        assertThat(named(name).mistakes(true)).containsExactly(NAME_WRONG_FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"an", " An.Nguyen ", "18070", "so-xd_2"})
    void takesNamesInAnyCase(String name) {
        assertThat(named(name).mistakes(true)).isEmpty();
    }

    @Test
    void doesNotLookAtTheNameOfAnAccountThatHasOne() {
        assertThat(named("").mistakes(false)).isEmpty();
    }

    @Test
    void wantsAnAgencyOfAgencyAdministratorsOnly() {
        assertThat(of(Role.AGENCY_ADMINISTRATOR, "").mistakes(true)).containsExactly(AGENCY_MISSING);
        assertThat(of(Role.LEADER, "").mistakes(true)).isEmpty();
        assertThat(of(Role.LEADER, "sxd").account(Optional.empty()).withSubordinates())
                .isFalse();
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThat(withEmail("an@tinh.gov.vn").mistakes(true)).isEmpty();
        assertThat(withEmail("an@tinh").mistakes(true)).containsExactly(EMAIL_WRONG_FORM);
        assertThat(withEmail("an nguyen@tinh.gov.vn").mistakes(true)).containsExactly(EMAIL_WRONG_FORM);
    }

    @Test
    void refusesEndlessNames() {
        assertThat(new PersonDraft("an", "ô".repeat(101), Optional.of(Role.LEADER), "", false, "").mistakes(true))
                .containsExactly(DISPLAY_NAME_TOO_LONG);
    }

    private static PersonDraft named(String name) {
        return new PersonDraft(name, "An", Optional.of(Role.LEADER), "", false, "");
    }

    private static PersonDraft of(Role role, String agency) {
        return new PersonDraft("an", "An", Optional.of(role), agency, true, "");
    }

    private static PersonDraft withEmail(String email) {
        return new PersonDraft("an", "An", Optional.of(Role.LEADER), "", false, email);
    }
}
