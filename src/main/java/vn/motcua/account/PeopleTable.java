package vn.motcua.account;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of lists of accounts. */
@Component
class PeopleTable {

    /** Letters without case and accents: decomposed, marks taken away; đ is a letter of its own. */
    private static final String FOLDED =
            "translate(lower(regexp_replace(normalize(%s, nfd), '[\\u0300-\\u036f]', '', 'g')), 'Đđ', 'dd')";

    private final JdbcClient jdbc;

    PeopleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those after a name, in the order of names. */
    List<Account> list(
            PeopleScope scope, PeopleFilter filter, Collection<Integer> endedAgencies, String after, int limit) {
        String found = FOLDED.formatted("name || ' ' || display_name");
        String wanted = FOLDED.formatted(":text::text");
        return jdbc.sql(AccountTable.SELECT + """
            where name collate "C" > :after::text
              and (:everybody or role = 'agency_administrator' and (
                   agency_id = any(:agencies) and not with_subordinates or agency_id = any(:whole)))
              and (:role::text is null or role = :role)
              and (:agency::int is null or agency_id = :agency::int)
              and (:state::text is null or :state = case
                   when disabled then 'CLOSED' when agency_id = any(:ended) then 'AGENCY_ENDED' else 'OPEN' end)
              and (:text::text = '' or position(%s in %s) > 0)
            order by name collate "C" limit :limit
            """.formatted(wanted, found))
                .param("after", after)
                .param("everybody", scope.everybody())
                .param("agencies", array(scope.agencies()))
                .param("whole", array(scope.whole()))
                .param("role", filter.role().map(Role::column).orElse(null))
                .param("agency", filter.agencyId().orElse(null))
                .param("state", filter.state().map(Enum::name).orElse(null))
                .param("ended", array(endedAgencies))
                .param("text", filter.text())
                .param("limit", limit)
                .query((row, number) -> AccountTable.account(row))
                .list();
    }

    /** Addresses of open administrators of these agencies alone, or of one and those below it. */
    List<String> emails(int agencyId, Collection<Integer> superiors) {
        return jdbc.sql("""
            select distinct email from account
            where role = 'agency_administrator' and not disabled and email is not null
              and (agency_id = :agency or with_subordinates and agency_id = any(:superiors))
            order by email
            """)
                .param("agency", agencyId)
                .param("superiors", array(superiors))
                .query(String.class)
                .list();
    }

    /** Agencies with an administrator who looks after those below too. */
    List<Integer> agenciesWithSubordinates() {
        return jdbc.sql("select distinct agency_id from account where with_subordinates and not disabled")
                .query(Integer.class)
                .list();
    }

    private static Integer[] array(Collection<Integer> ids) {
        return ids.toArray(Integer[]::new);
    }
}
