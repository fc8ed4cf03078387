package vn.motcua.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.motcua.DebianPackages;
import vn.motcua.InstalledProgram;
import vn.motcua.shared.CsvText;

/** Opens workbooks with LibreOffice. */
public final class LibreOffice {

    private static final InstalledProgram PROGRAM = new InstalledProgram(
            "LIBREOFFICE",
            List.of("soffice", "libreoffice"),
            List.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"));
    private static final String AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false";
    private static final int MOST_SECONDS = 120;

    private LibreOffice() {}

    /** Makes sure that there is one; false where that is not possible. */
    public static boolean ensure() throws IOException, InterruptedException {
        return PROGRAM.find().isPresent() || installedByDebian();
    }

    /** The rows of a workbook's first sheet as it shows them when it has reckoned them itself; values unformatted. */
    static List<CsvText.Row> rows(byte[] workbook) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("libreoffice-");
        try {
            Files.write(folder.resolve("book.xlsx"), workbook);
            Process process = new ProcessBuilder(
                            PROGRAM.find().orElseThrow().toString(),
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

    private static boolean installedByDebian() throws IOException, InterruptedException {
        return (DebianPackages.install("libreoffice-calc-nogui") || DebianPackages.install("libreoffice-calc"))
                && PROGRAM.find().isPresent();
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
