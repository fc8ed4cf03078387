package vn.motcua.audit;

/**
 * Who acts, for the audit trail.
 *
 * @param name kind and name: {@code account:quantri}, {@code agency:sxd}; {@code system} for the program itself
 * @param address network address of the request; empty for the program itself
 * @param reference of the call or request, as in logs and answers
 */
public record Actor(String name, String address, String reference) {

    /** The program itself, at start or on the console. */
    public static final Actor SYSTEM = new Actor("system", "", "");
}
