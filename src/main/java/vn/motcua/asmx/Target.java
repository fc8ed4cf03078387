package vn.motcua.asmx;

/**
 * What a request's path says.
 *
 * @param pathInfo what follows the service's address, with its slash; empty when nothing does
 */
record Target(Endpoint endpoint, String pathInfo) {

    boolean isService() {
        return pathInfo.isEmpty();
    }

    /** Whether an operation may be named, which ASMX takes anything for. */
    boolean hasOperation() {
        return pathInfo.length() > 1;
    }

    /** What stands for the operation's name. */
    String operation() {
        return pathInfo.substring(1);
    }
}
