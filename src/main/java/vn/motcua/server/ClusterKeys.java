package vn.motcua.server;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Passwords of the embedded database, kept in the data directory.
 *
 * @param owner of the role that owns every table, and of PostgreSQL's own administrator
 * @param application of the role under which the program works
 */
record ClusterKeys(String owner, String application) {

    private static final String OWNER_FILE = "keys/database-password";
    private static final String APPLICATION_FILE = "keys/application-password";

    /** Those of the directory; made there first when they are missing. */
    static ClusterKeys of(DataDirectory directory) throws IOException {
        return new ClusterKeys(
                PrivateFiles.readOrCreate(directory.resolve(OWNER_FILE), newPassword()),
                PrivateFiles.readOrCreate(directory.resolve(APPLICATION_FILE), newPassword()));
    }

    /** Those that the process has made which holds the directory. */
    static ClusterKeys ofRunning(DataDirectory directory) throws IOException {
        return new ClusterKeys(
                Files.readString(directory.resolve(OWNER_FILE)).strip(),
                Files.readString(directory.resolve(APPLICATION_FILE)).strip());
    }

    /** Says nothing of the passwords. */
    @Override
    public String toString() {
        return "ClusterKeys";
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
