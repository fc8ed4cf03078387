package vn.motcua.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process has taken of the machine, as Linux and the JVM's own log tell it. */
record Footprint(int heapMegabytes, int residentMegabytes) {

    private static final Pattern HEAP_BEFORE_COLLECTION = Pattern.compile(" (\\d+)M->");
    private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** The most so far; the process was started with {@code -Xlog:gc:file=} and {@code gc.log} in {@code logs}. */
    static Footprint of(AppProcess app, Path logs) throws IOException {
        return new Footprint(
                most(HEAP_BEFORE_COLLECTION, Files.readString(logs.resolve("gc.log"))),
                most(RESIDENT, Files.readString(proc(app).resolve("status"))) >> 10);
    }

    /** Temporary files that the process has open, though their names are gone. */
    static List<String> temporaryFiles(AppProcess app) throws IOException {
        List<Path> open;
        try (Stream<Path> handles = Files.list(proc(app).resolve("fd"))) {
            open = handles.toList();
        }
        List<String> temporary = new ArrayList<>();
        for (Path handle : open) {
            try {
                String file = Files.readSymbolicLink(handle).toString();
                if (file.contains("motcua-") && file.endsWith("(deleted)")) {
                    temporary.add(file);
                }
            } catch (NoSuchFileException e) {
                // Closed meanwhile.
            }
        }
        return temporary;
    }

    @Override
    public String toString() {
        return "heap %d MB, resident %d MB".formatted(heapMegabytes, residentMegabytes);
    }

    private static Path proc(AppProcess app) {
        return Path.of("/proc", Long.toString(app.pid()));
    }

    private static int most(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        int most = 0;
        while (found.find()) {
            most = Math.max(most, Integer.parseInt(found.group(1)));
        }
        return most;
    }
}
