package vn.motcua.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Network;

/** SQL of the networks from which agencies call. */
@Component
class NetworkTable {

    private final JdbcClient jdbc;

    NetworkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every agency that has said something. */
    Map<Integer, NetworkPolicy> all() {
        Map<Integer, NetworkPolicy> policies = new HashMap<>();
        jdbc.sql("select agency_id, mode, networks::text[] as networks from agency_network")
                .query(row -> {
                    policies.put(row.getInt("agency_id"), policy(row));
                });
        return policies;
    }

    Optional<NetworkPolicy> of(int agencyId) {
        return jdbc.sql("select mode, networks::text[] as networks from agency_network where agency_id = :agency")
                .param("agency", agencyId)
                .query((row, number) -> policy(row))
                .optional();
    }

    void put(int agencyId, NetworkPolicy policy) {
        jdbc.sql("""
            insert into agency_network (agency_id, mode, networks)
            values (:agency, :mode, :networks::text[]::cidr[])
            on conflict (agency_id) do update set mode = excluded.mode, networks = excluded.networks
            """)
                .param("agency", agencyId)
                .param("mode", policy.mode().column())
                .param(
                        "networks",
                        policy.networks().stream().map(Network::toString).toArray(String[]::new))
                .update();
    }

    private static NetworkPolicy policy(ResultSet row) throws SQLException {
        String[] networks = (String[]) row.getArray("networks").getArray();
        return new NetworkPolicy(
                NetworkMode.ofColumn(row.getString("mode")),
                Arrays.stream(networks).map(Network::of).toList());
    }
}
