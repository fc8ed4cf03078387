package vn.motcua.api;

import vn.motcua.exchange.Refusal;

/**
 * Says that a call is refused, from wherever that is found out. Unlike an answer it also sees to what the caller may
 * still be sending.
 */
public final class RefusedCall extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    public RefusedCall(Refusal refusal) {
        super(refusal.code().text());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
