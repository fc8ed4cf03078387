package vn.motcua.api;

/** Names addresses below {@code /api} at which anybody may read; given by the features that answer there. */
@FunctionalInterface
public interface OpenAddresses {

    /** Whether {@code path}, decoded and without path parameters, is one of them. */
    boolean covers(String path);
}
