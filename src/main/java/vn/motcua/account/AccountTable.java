package vn.motcua.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of accounts. */
@Component
class AccountTable {

    static final String SELECT = """
        select id, name, display_name, role, agency_id, with_subordinates, email, password, must_change_password,
               disabled, epoch, oidc_subject is not null as linked,
               exists (select from account_second_factor where account_id = account.id and confirmed) as second_factor
        from account
        """;

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> byId(int id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> account(row))
                .optional();
    }

    Optional<Account> byName(String name) {
        return jdbc.sql(SELECT + "where name = :name")
                .param("name", name)
                .query((row, number) -> account(row))
                .optional();
    }

    /** The one that was tied to somebody at the provider of single sign-on. */
    Optional<Account> bySubject(String subject) {
        return jdbc.sql(SELECT + "where oidc_subject = :subject")
                .param("subject", subject)
                .query((row, number) -> account(row))
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** Adds an account whose name is new; false when the name is taken. */
    boolean add(NewAccount account, String password, boolean mustChange, Instant now) {
        return jdbc.sql("""
            insert into account (name, display_name, role, agency_id, with_subordinates, email, password,
                                 must_change_password, created_at)
            values (:name, :displayName, :role, :agencyId::int, :withSubordinates, :email, :password, :mustChange, :now)
            on conflict (name) do nothing
            """)
                        .param("name", account.name())
                        .param("displayName", account.displayName())
                        .param("role", account.role().column())
                        .param("agencyId", account.agencyId().orElse(null))
                        .param("withSubordinates", account.withSubordinates())
                        .param("email", account.email().orElse(null))
                        .param("password", password)
                        .param("mustChange", mustChange)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getInt("id"),
                row.getString("name"),
                row.getString("display_name"),
                Role.ofColumn(row.getString("role")),
                Optional.ofNullable(row.getObject("agency_id", Integer.class)),
                row.getBoolean("with_subordinates"),
                Optional.ofNullable(row.getString("email")),
                row.getString("password"),
                row.getBoolean("must_change_password"),
                row.getBoolean("disabled"),
                row.getInt("epoch"),
                row.getBoolean("second_factor"),
                row.getBoolean("linked"));
    }
}
