package vn.motcua.audit;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records changes, and readings of personal data behind authentication, in the transaction that makes them. */
@Component
public class AuditTrail {

    private final AuditTable table;
    private final Clock clock;

    AuditTrail(AuditTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Records what somebody did. Belongs into the transaction of the change itself.
     *
     * @param kind of thing: {@code agency}, {@code secret}, {@code procedure}, {@code account}
     * @param subject which one, by its code; never personal data
     * @param details what changed, name to text; never personal data, never a secret
     */
    public void record(Actor actor, Act act, String kind, String subject, Map<String, String> details) {
        String json = JsonMapper.shared().writeValueAsString(new TreeMap<>(details));
        table.add(clock.instant(), actor, act, kind, subject, json);
    }

    /**
     * Records that something was read. Called before it is shown: what cannot be recorded is not shown.
     *
     * @param actor who, as kind and name: {@code agency:sxd}
     * @param kind of what was read: {@code dossier}, {@code letter-file}
     * @param subject which one, without personal data
     * @param reference of the call
     */
    public void read(String actor, String kind, String subject, String reference) {
        record(new Actor(actor, "", reference), Act.READ, kind, subject, Map.of());
    }
}
