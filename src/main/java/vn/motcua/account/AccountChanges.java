package vn.motcua.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that changes accounts. */
@Component
class AccountChanges {

    private final JdbcClient jdbc;

    AccountChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void edit(int id, NewAccount to) {
        jdbc.sql("""
            update account
            set display_name = :displayName, role = :role, agency_id = :agencyId::int,
                with_subordinates = :withSubordinates, email = :email
            where id = :id
            """)
                .param("id", id)
                .param("displayName", to.displayName())
                .param("role", to.role().column())
                .param("agencyId", to.agencyId().orElse(null))
                .param("withSubordinates", to.withSubordinates())
                .param("email", to.email().orElse(null))
                .update();
    }

    void close(int id, boolean closed) {
        jdbc.sql("update account set disabled = :closed where id = :id")
                .param("id", id)
                .param("closed", closed)
                .update();
        if (closed) {
            endSessions(id);
        }
    }

    /** Gives another password and ends all sessions. */
    void password(int id, String digest, boolean mustChange) {
        jdbc.sql("update account set password = :digest, must_change_password = :mustChange where id = :id")
                .param("id", id)
                .param("digest", digest)
                .param("mustChange", mustChange)
                .update();
        endSessions(id);
    }

    /** Ends all sessions, those being opened at this moment too. */
    void endSessions(int id) {
        jdbc.sql("update account set epoch = epoch + 1 where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from account_session where principal_name = :name")
                .param("name", String.valueOf(id))
                .update();
    }

    /** Ties an account to somebody at the provider of single sign-on; false when one of both is tied already. */
    boolean link(int id, String subject) {
        return jdbc.sql("""
            update account set oidc_subject = :subject
            where id = :id and oidc_subject is null
              and not exists (select from account other where other.oidc_subject = :subject)
            """).param("id", id).param("subject", subject).update() == 1;
    }

    void unlink(int id) {
        jdbc.sql("update account set oidc_subject = null where id = :id")
                .param("id", id)
                .update();
    }

    /**
     * Keys of the open province administrators. None of them can be closed or changed by anybody else until the
     * transaction ends, on any node.
     */
    List<Integer> lockProvinceAdministrators() {
        return jdbc.sql("""
            select id from account where role = 'province_administrator' and not disabled order by id for update
            """).query(Integer.class).list();
    }

    /** Lets nobody else change this account until the transaction ends. */
    void lock(int id) {
        jdbc.sql("select id from account where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .list();
    }
}
