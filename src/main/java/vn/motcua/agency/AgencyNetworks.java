package vn.motcua.agency;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.Network;

/** Keeps the networks from which agencies call. */
@Component
public class AgencyNetworks {

    private final NetworkTable table;
    private final AccessRules rules;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    AgencyNetworks(NetworkTable table, AccessRules rules, AuditTrail audit, TransactionTemplate transaction) {
        this.table = table;
        this.rules = rules;
        this.audit = audit;
        this.transaction = transaction;
    }

    public NetworkPolicy of(Agency agency) {
        return table.of(agency.id()).orElse(NetworkPolicy.NONE);
    }

    /** From now on these networks count, on other nodes within two seconds. */
    public void change(Agency agency, NetworkPolicy policy, Actor actor) {
        if (policy.mode() != NetworkMode.OFF && policy.networks().isEmpty()) {
            throw new IllegalArgumentException("no network left from which the agency may call");
        }
        transaction.executeWithoutResult(_ -> {
            table.put(agency.id(), policy);
            audit.record(
                    actor,
                    Act.CHANGE,
                    "network",
                    agency.code(),
                    Map.of("mode", policy.mode().column(), "networks", text(policy)));
        });
        rules.changed();
    }

    private static String text(NetworkPolicy policy) {
        return policy.networks().stream().map(Network::toString).collect(Collectors.joining(" "));
    }
}
