package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.audit.Actor;

/** Agency 1 is above 2 and 3, agency 9 stands alone. */
class PeopleScopeTest {

    private static final AgencyDirectory DIRECTORY = new AgencyDirectory() {

        @Override
        public List<Entry> all() {
            return List.of();
        }

        @Override
        public Optional<Entry> byCode(String code) {
            return Optional.empty();
        }

        @Override
        public Optional<Entry> byId(int id) {
            return Optional.empty();
        }

        @Override
        public Set<Integer> ended() {
            return Set.of();
        }

        @Override
        public Set<Integer> subordinates(int id) {
            return id == 1 ? Set.of(2, 3) : Set.of();
        }
    };

    @Test
    void everybodyIsWithinTheProvinces() {
        PeopleScope scope = scope(Role.PROVINCE_ADMINISTRATOR, Set.of());

        assertThat(scope.contains(account(Role.AUDITOR, Optional.empty(), false)))
                .isTrue();
        assertThat(scope.contains(account(Role.AGENCY_ADMINISTRATOR, Optional.of(9), true)))
                .isTrue();
    }

    @Test
    void anAgencysHoldsItsAdministratorsOnly() {
        PeopleScope scope = scope(Role.AGENCY_ADMINISTRATOR, Set.of(9));

        assertThat(scope.contains(account(Role.AGENCY_ADMINISTRATOR, Optional.of(9), false)))
                .isTrue();
        assertThat(scope.contains(account(Role.AGENCY_ADMINISTRATOR, Optional.of(1), false)))
                .isFalse();
        assertThat(scope.contains(account(Role.PROVINCE_ADMINISTRATOR, Optional.empty(), false)))
                .isFalse();
        assertThat(scope.contains(account(Role.AUDITOR, Optional.empty(), false)))
                .isFalse();
    }

    @Test
    void whoMayNotLookAfterSubordinatesReachesNobodyWhoMay() {
        PeopleScope alone = scope(Role.AGENCY_ADMINISTRATOR, Set.of(1));
        PeopleScope withSubordinates = scope(Role.AGENCY_ADMINISTRATOR, Set.of(1, 2, 3));
        Account powerful = account(Role.AGENCY_ADMINISTRATOR, Optional.of(1), true);

        assertThat(alone.contains(powerful)).isFalse();
        assertThat(withSubordinates.contains(powerful)).isTrue();
        assertThat(withSubordinates.contains(account(Role.AGENCY_ADMINISTRATOR, Optional.of(3), true)))
                .isTrue();
    }

    @Test
    void othersReachNobody() {
        assertThat(scope(Role.DESK_OFFICER, Set.of())
                        .contains(account(Role.AGENCY_ADMINISTRATOR, Optional.of(1), false)))
                .isFalse();
    }

    private static PeopleScope scope(Role role, Set<Integer> agencies) {
        SignedIn person = new SignedIn(
                1, "an", "An", role, agencies.stream().findFirst(), agencies, new Actor("account:an", "", ""));
        return PeopleScope.of(person, DIRECTORY);
    }

    private static Account account(Role role, Optional<Integer> agency, boolean withSubordinates) {
        return new Account(
                2, "binh", "Bình", role, agency, withSubordinates, Optional.empty(), "", false, false, 0, false, false);
    }
}
