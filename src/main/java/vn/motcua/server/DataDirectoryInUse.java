package vn.motcua.server;

/** Another process has the data directory open. */
final class DataDirectoryInUse extends DataDirectoryException {

    DataDirectoryInUse(String description, String action) {
        super(description, action);
    }
}
