package vn.motcua.audit;

/**
 * An entry of the trail.
 *
 * @param id under which it is shown; rises with the order of writing
 */
public record AuditEntry(long id, AuditLine line) {}
