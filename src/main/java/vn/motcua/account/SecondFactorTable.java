package vn.motcua.account;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Digest;

/** SQL of second factors and recovery codes. */
@Component
class SecondFactorTable {

    /**
     * One as stored.
     *
     * @param lastStep whose code was used last
     */
    record Stored(TotpKey key, boolean confirmed, long lastStep) {}

    private final JdbcClient jdbc;
    private final SealedSecrets secrets;

    SecondFactorTable(JdbcClient jdbc, SealedSecrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    Optional<Stored> of(int accountId) {
        return jdbc.sql("select secret, confirmed, last_step from account_second_factor where account_id = :id")
                .param("id", accountId)
                .query((row, number) -> new Stored(
                        TotpKey.of(secrets.open(accountId, row.getBytes("secret"))),
                        row.getBoolean("confirmed"),
                        row.getLong("last_step")))
                .optional();
    }

    /** Keeps a key that is not confirmed yet, in place of another such one; a confirmed one stays. */
    void begin(int accountId, TotpKey key) {
        jdbc.sql("""
            insert into account_second_factor as factor (account_id, secret, confirmed)
            values (:id, :secret, false)
            on conflict (account_id) do update set secret = excluded.secret, last_step = 0
            where not factor.confirmed
            """)
                .param("id", accountId)
                .param("secret", secrets.seal(accountId, key.bytes()))
                .update();
    }

    /** Marks the code of a step as used; false when it, or a later one, was used already. */
    boolean use(int accountId, long step) {
        return jdbc.sql("""
            update account_second_factor set last_step = :step, confirmed = true
            where account_id = :id and last_step < :step
            """).param("id", accountId).param("step", step).update() == 1;
    }

    void remove(int accountId) {
        jdbc.sql("delete from account_second_factor where account_id = :id")
                .param("id", accountId)
                .update();
        jdbc.sql("delete from account_recovery_code where account_id = :id")
                .param("id", accountId)
                .update();
    }

    void replaceRecoveryCodes(int accountId, List<Digest> codes) {
        jdbc.sql("delete from account_recovery_code where account_id = :id")
                .param("id", accountId)
                .update();
        codes.forEach(code -> jdbc.sql("insert into account_recovery_code (account_id, digest) values (:id, :digest)")
                .param("id", accountId)
                .param("digest", code.bytes())
                .update());
    }

    /** Uses a recovery code up; false when there is no such one any more. */
    boolean useRecoveryCode(int accountId, Digest code) {
        return jdbc.sql("delete from account_recovery_code where account_id = :id and digest = :digest")
                        .param("id", accountId)
                        .param("digest", code.bytes())
                        .update()
                == 1;
    }

    int recoveryCodes(int accountId) {
        return jdbc.sql("select count(*) from account_recovery_code where account_id = :id")
                .param("id", accountId)
                .query(Integer.class)
                .single();
    }
}
