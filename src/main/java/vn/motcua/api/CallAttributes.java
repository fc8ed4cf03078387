package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.CallNote;

/** What is known of a call while it goes through the server: attributes of its request. */
final class CallAttributes {

    static final String REFERENCE = CallAttributes.class.getName() + ".reference";
    static final String AGENCY = CallAttributes.class.getName() + ".agency";
    private static final String NAMED = CallAttributes.class.getName() + ".named";
    private static final String FOREIGN = CallAttributes.class.getName() + ".foreign";
    private static final String RESULT = CallAttributes.class.getName() + ".result";
    private static final String SIZE = CallAttributes.class.getName() + ".size";
    private static final String NOTE = CallAttributes.class.getName() + ".note";

    private CallAttributes() {}

    /** The reference that the filter gave the call. */
    static String reference(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(REFERENCE));
    }

    /** Says whose call it is or, where nobody can tell, whom the caller named; that lets nobody in. */
    static void by(HttpServletRequest request, Optional<Agency> agency, boolean foreign) {
        agency.ifPresent(caller -> request.setAttribute(NAMED, caller));
        request.setAttribute(FOREIGN, foreign);
    }

    static Optional<Agency> caller(HttpServletRequest request) {
        return request.getAttribute(NAMED) instanceof Agency agency ? Optional.of(agency) : Optional.empty();
    }

    static boolean isForeign(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(FOREIGN));
    }

    /** Says which code the call is answered. */
    static void answered(HttpServletRequest request, String code) {
        request.setAttribute(RESULT, code);
    }

    static Optional<String> result(HttpServletRequest request) {
        return request.getAttribute(RESULT) instanceof String code ? Optional.of(code) : Optional.empty();
    }

    /** Says how many bytes of a body were read. */
    static void read(HttpServletRequest request, long bytes) {
        request.setAttribute(SIZE, bytes);
    }

    /** The bytes of the body that were read or, where others read it, that were announced. */
    static long size(HttpServletRequest request) {
        return request.getAttribute(SIZE) instanceof Long bytes ? bytes : Math.max(request.getContentLengthLong(), 0);
    }

    static CallNote note(HttpServletRequest request) {
        if (request.getAttribute(NOTE) instanceof CallNote note) {
            return note;
        }
        CallNote fresh = new CallNote();
        request.setAttribute(NOTE, fresh);
        return fresh;
    }
}
