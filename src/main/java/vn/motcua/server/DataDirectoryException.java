package vn.motcua.server;

/** The data directory cannot be used; says what an operator can do about it. */
public class DataDirectoryException extends RuntimeException {

    private final String action;

    DataDirectoryException(String description, String action) {
        super(description);
        this.action = action;
    }

    /** What the operator can do. */
    public final String action() {
        return action;
    }
}
