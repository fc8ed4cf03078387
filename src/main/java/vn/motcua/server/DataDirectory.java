package vn.motcua.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The one directory where a process keeps what is not in the database. While it is open no other process can open it;
 * the operating system gives it free when the process ends, however it ends.
 */
public final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final Optional<FileChannel> lockChannel;

    private DataDirectory(Path root, Optional<FileChannel> lockChannel) {
        this.root = root;
        this.lockChannel = lockChannel;
    }

    /** Opens the directory, or joins the process that has it open. */
    static DataDirectory openOrJoin(Path path) {
        try {
            return open(path);
        } catch (DataDirectoryInUse e) {
            return new DataDirectory(path.toAbsolutePath().normalize(), Optional.empty());
        }
    }

    /** Creates the directory where it is missing and takes it; throws {@link DataDirectoryException} when it cannot. */
    public static DataDirectory open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            PrivateFiles.createDirectories(root);
            PrivateFiles.createDirectories(root.resolve("keys"));
            return new DataDirectory(root, Optional.of(lock(root)));
        } catch (IOException e) {
            throw new DataDirectoryException(
                    "Không ghi được vào thư mục dữ liệu %s. (The data directory cannot be written.)".formatted(root),
                    "Cấp quyền ghi thư mục này cho tài khoản chạy phần mềm, hoặc đặt motcua.data-dir sang nơi khác."
                            + " (Make it writable, or set motcua.data-dir.)");
        }
    }

    public Path root() {
        return root;
    }

    /** Whether another process holds it and this one only joined. */
    boolean isJoined() {
        return lockChannel.isEmpty();
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** Writes a secret into the folder of keys, in a file that only its owner can read; replaces an older one. */
    public void writeKey(String name, String text) {
        Path file = resolve("keys").resolve(name);
        try {
            Files.deleteIfExists(file);
            PrivateFiles.readOrCreate(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file from the folder of keys, if it is there. */
    public void removeKey(String name) {
        try {
            Files.deleteIfExists(resolve("keys").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (lockChannel.isPresent()) {
                lockChannel.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        Path file = root.resolve("motcua.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!taken(channel)) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw inUse(root, holder);
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held by this very process: for the caller the same as held by another one.
            return false;
        }
    }

    private static DataDirectoryInUse inUse(Path root, String holder) {
        return new DataDirectoryInUse(
                "Thư mục dữ liệu %s đang được tiến trình %s dùng. (The data directory is in use by process %s.)"
                        .formatted(root, holder, holder),
                "Dừng tiến trình đó, hoặc đặt motcua.data-dir sang thư mục khác."
                        + " (Stop that process, or set motcua.data-dir to another directory.)");
    }
}
