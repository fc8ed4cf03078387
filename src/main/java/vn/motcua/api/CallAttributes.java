package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;

/** What is known of a call while it goes through the server: attributes of its request. */
final class CallAttributes {

    static final String REFERENCE = CallAttributes.class.getName() + ".reference";
    static final String AGENCY = CallAttributes.class.getName() + ".agency";

    private CallAttributes() {}

    /** The reference that the filter gave the call. */
    static String reference(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(REFERENCE));
    }
}
