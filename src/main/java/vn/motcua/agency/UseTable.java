package vn.motcua.agency;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of secrets' last uses. */
@Component
class UseTable {

    private static final int SECONDS = 5;

    private final JdbcClient jdbc;

    UseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes the last use of each secret that is still there, unless a later one is known. Secrets being changed are
     * left out: to wait for one while holding another would end in a deadlock with who changes both.
     */
    void put(List<Map.Entry<Integer, SecretUse>> uses) {
        jdbc.sql("""
            with free as (
                select id from agency_secret where id = any(:ids) for no key update skip locked
            )
            update agency_secret secret set last_used_at = use.at, last_used_from = use.address
            from free, unnest(:ids::int[], :moments::text[]::timestamptz[], :addresses::text[]) as use (id, at, address)
            where free.id = use.id and secret.id = use.id
                and (secret.last_used_at is null or secret.last_used_at < use.at)
            """)
                .withQueryTimeout(SECONDS)
                .param("ids", uses.stream().map(Map.Entry::getKey).toArray(Integer[]::new))
                .param("moments", texts(uses, use -> use.at().toString()))
                .param("addresses", texts(uses, SecretUse::address))
                .update();
    }

    private static String[] texts(List<Map.Entry<Integer, SecretUse>> uses, Function<SecretUse, String> text) {
        return uses.stream().map(Map.Entry::getValue).map(text).toArray(String[]::new);
    }
}
