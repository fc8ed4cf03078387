package vn.motcua.audit.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditLine;
import vn.motcua.shared.ProvinceTime;

/** An entry as a page shows it. */
record AuditRow(long id, AuditLine line) {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    static AuditRow of(AuditEntry entry) {
        return new AuditRow(entry.id(), entry.line());
    }

    public String moment() {
        return SECOND.format(local());
    }

    public String machineMoment() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local());
    }

    /** {@code account}, {@code agency} or {@code system}. */
    public String actorKind() {
        return line.actor().contains(":")
                ? line.actor().substring(0, line.actor().indexOf(':'))
                : line.actor();
    }

    /** {@code sxd}; empty for the program itself. */
    public String actorName() {
        return line.actor().contains(":") ? line.actor().substring(line.actor().indexOf(':') + 1) : "";
    }

    /** Name to text, in the order in which it is stored. */
    public Map<String, String> details() {
        try {
            return JsonMapper.shared().readValue(line.details(), TEXTS);
        } catch (JacksonException e) {
            // Changed by hand: the page of the entry shows that it does not fit; here is what is there.
            return Map.of("?", line.details());
        }
    }

    private ZonedDateTime local() {
        Instant at = line.at();
        return at.atZone(ProvinceTime.ZONE);
    }
}
