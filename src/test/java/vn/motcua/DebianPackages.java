package vn.motcua;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gets programs that tests use, where the machine has Debian and the build may. */
public final class DebianPackages {

    private static boolean updated;

    private DebianPackages() {}

    /** Installs a package; false where that is not possible. */
    public static synchronized boolean install(String name) throws IOException, InterruptedException {
        boolean possible =
                Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"));
        updated = updated || (possible && succeeds("apt-get", "-q", "update"));
        return updated && succeeds("apt-get", "-q", "install", "-y", "--no-install-recommends", name);
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return builder.start().waitFor() == 0;
    }
}
