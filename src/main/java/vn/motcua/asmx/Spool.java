package vn.motcua.asmx;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

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
    private final long limitPerAddress;
    private final AtomicLong used = new AtomicLong();
    private final Map<String, Long> byAddress = new ConcurrentHashMap<>();
    private @Nullable Path directory;

    /**
     * A spool with limits in bytes.
     *
     * @param limitPerAddress for the calls of one network address together
     */
    Spool(long limit, long limitPerAddress) {
        this.limit = limit;
        this.limitPerAddress = limitPerAddress;
    }

    /** A file that counts as the caller's at {@code address}. */
    SpoolFile create(String address) throws IOException {
        Path file = directory().resolve(UUID.randomUUID().toString());
        return new SpoolFile(this, address, FileChannel.open(file, OPTIONS));
    }

    /** Takes so many bytes, or stops the call as busy. */
    void reserve(String address, int bytes) {
        long all = used.addAndGet(bytes);
        long its = byAddress.merge(address, (long) bytes, Long::sum);
        if (all > limit || its > limitPerAddress) {
            release(address, bytes);
            throw new Stop(new Ending.Busy());
        }
    }

    void release(String address, long bytes) {
        used.addAndGet(-bytes);
        byAddress.computeIfPresent(address, (key, its) -> its <= bytes ? null : its - bytes);
    }

    /** The bytes in files at present. */
    long used() {
        return used.get();
    }

    /** The addresses whose bytes are in files at present. */
    Set<String> addresses() {
        return Set.copyOf(byAddress.keySet());
    }

    /** The directory, made when it is first needed, and again when someone tidied it away. */
    synchronized Path directory() throws IOException {
        if (directory == null || !Files.isDirectory(directory)) {
            directory = Files.createTempDirectory("motcua-soap-");
        }
        return directory;
    }

    @Override
    public synchronized void close() throws IOException {
        if (directory != null) {
            Files.deleteIfExists(directory);
        }
    }
}
