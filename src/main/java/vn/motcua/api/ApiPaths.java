package vn.motcua.api;

/** Which addresses are the interface's. */
final class ApiPaths {

    /** Where the interface describes itself. */
    static final String DESCRIPTION = "/api/v1/openapi.yaml";

    private static final String ROOT = "/api";

    private ApiPaths() {}

    static boolean isBelow(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    /** Whether anybody may ask. */
    static boolean isOpen(String path) {
        return path.equals(DESCRIPTION);
    }
}
