package vn.motcua.asmx;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The temporary files of one node, in a directory of their own that only the owner may read.
 *
 * <p>A file is opened so that the system removes it when it is closed; where the system allows, its name is gone from
 * the beginning, and not even a killed process leaves it behind.
 */
final class Spool implements AutoCloseable {

    private static final Set<StandardOpenOption> OPTIONS = Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);

    private final long limit;
    private final AtomicLong used = new AtomicLong();
    private volatile Path directory;

    /** A spool of at most {@code limit} bytes. */
    Spool(long limit) throws IOException {
        this.limit = limit;
        this.directory = newDirectory();
    }

    SpoolFile create() throws IOException {
        return new SpoolFile(this, open());
    }

    /** Takes so many bytes, or stops the call as busy. */
    void reserve(int bytes) {
        if (used.addAndGet(bytes) > limit) {
            used.addAndGet(-bytes);
            throw new Stop(new Ending.Busy());
        }
    }

    void release(long bytes) {
        used.addAndGet(-bytes);
    }

    /** The bytes in files at present. */
    long used() {
        return used.get();
    }

    Path directory() {
        return directory;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(directory);
    }

    private FileChannel open() throws IOException {
        try {
            return FileChannel.open(directory.resolve(UUID.randomUUID().toString()), OPTIONS);
        } catch (NoSuchFileException e) {
            // Someone tidied the temporary directory.
            directory = newDirectory();
            return FileChannel.open(directory.resolve(UUID.randomUUID().toString()), OPTIONS);
        }
    }

    private static Path newDirectory() throws IOException {
        return Files.createTempDirectory("motcua-soap-");
    }
}
