package vn.motcua.statistics;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.motcua.DebianPackages;
import vn.motcua.shared.CsvText;

/**
 * Opens workbooks with LibreOffice. As a program it also gets one when there is none, and ends with a plain line and exit
 * code 1 when it cannot.
 */
public final class LibreOffice {

    private static final List<String> NAMES = List.of("soffice", "libreoffice");
    private static final List<String> PLACES = List.of("/Applications/LibreOffice.app/Contents/MacOS/soffice");
    private static final String AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false";
    private static final int MOST_SECONDS = 120;

    private LibreOffice() {}

    /** Makes sure that there is one. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (installed().isEmpty() && !installedByDebian()) {
            System.err.println("No LibreOffice for the test of exported workbooks: install its Calc, or name its"
                    + " soffice in LIBREOFFICE.");
            System.exit(1);
        }
    }

    /** The rows of a workbook's first sheet as it shows them when it has reckoned them itself; values unformatted. */
    static List<CsvText.Row> rows(byte[] workbook) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("libreoffice-");
        try {
            Files.write(folder.resolve("book.xlsx"), workbook);
            Process process = new ProcessBuilder(
                            installed().orElseThrow().toString(),
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--norestore",
                            "--convert-to",
                            AS_CSV,
                            "--outdir",
                            folder.toString(),
                            folder.resolve("book.xlsx").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice does not come to an end");
            }
            Path csv = folder.resolve("book.csv");
            if (Files.notExists(csv)) {
                throw new AssertionError(Files.readString(folder.resolve("log")));
            }
            return CsvText.rows(Files.readString(csv));
        } finally {
            delete(folder);
        }
    }

    private static Optional<Path> installed() {
        Stream<String> named = Stream.of(System.getProperty("LIBREOFFICE"), System.getenv("LIBREOFFICE"))
                .filter(Objects::nonNull)
                .filter(path -> !path.isBlank());
        return Stream.of(named, onPath(), PLACES.stream())
                .flatMap(places -> places)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<String> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + File.pathSeparator + "/usr/bin";
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator))
                        .filter(directory -> !directory.isBlank())
                        .map(directory -> directory + "/" + name));
    }

    private static boolean installedByDebian() throws IOException, InterruptedException {
        return (DebianPackages.install("libreoffice-calc-nogui") || DebianPackages.install("libreoffice-calc"))
                && installed().isPresent();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
