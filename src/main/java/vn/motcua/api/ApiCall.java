package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.audit.Actor;
import vn.motcua.exchange.DocumentShape;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.JsonFields;
import vn.motcua.exchange.JsonLimits;
import vn.motcua.exchange.MalformedDocument;

/**
 * One call of an agency that was let in. A controller gets it as an argument; there is no other way to answer below
 * {@code /api/v1}, so that nothing is answered to strangers by mistake.
 */
public final class ApiCall {

    private final Agency agency;
    private final String reference;
    private final HttpServletRequest request;
    private final JsonBodies bodies;

    ApiCall(Agency agency, String reference, HttpServletRequest request, JsonBodies bodies) {
        this.agency = agency;
        this.reference = reference;
        this.request = request;
        this.bodies = bodies;
    }

    /** Who calls. */
    public Agency agency() {
        return agency;
    }

    /** Under which operators and the agency find this call. */
    public String reference() {
        return reference;
    }

    /** Who calls, from where and under which reference, for the audit trail. */
    public Actor actor() {
        return new Actor("agency:" + agency.code(), request.getRemoteAddr(), reference);
    }

    /**
     * Reads the body as one document; once only. What is thrown is answered by the module itself: controllers pass it
     * on.
     */
    public FieldReader document(DocumentShape shape) throws IOException, MalformedDocument {
        return JsonFields.read(bodies.document(request), shape, JsonLimits.DOCUMENT);
    }

    /** Says, for the journal, that the field at {@code path}, right or wrong, holds the code of what it is about. */
    public void concerns(FieldReader fields, String path) {
        CallAttributes.note(request).concerns(fields, path);
    }

    /** The fields of the query; of one that stands there several times, the first. */
    public FieldReader query(String... names) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        for (String name : names) {
            values.put(name, Optional.ofNullable(request.getParameter(name)));
        }
        return FieldReader.ofQuery(values);
    }

    /** Reads the body as a list of many documents; otherwise as {@link #document}. */
    public FieldReader batch(DocumentShape shape) throws IOException, MalformedDocument {
        return JsonFields.read(bodies.batch(request), shape, JsonLimits.BATCH);
    }
}
