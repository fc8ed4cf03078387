package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.soap.DossierXml.aDossier;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.AtOnce;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/**
 * Eight agencies send large files at the same moment to a program with little memory: each file is stored as it was
 * sent; of what breaks off nothing is left. {@code bench/attachments} runs this with files of 100 MB.
 */
class AttachmentsIT {

    private static final int CALLERS = 8;
    private static final int MEGABYTES = Integer.getInteger("motcua.attachments.megabytes", 20);
    private static final int HEAP_MEGABYTES = Integer.getInteger("motcua.attachments.heap", 112);
    private static final long SIZE = (long) MEGABYTES << 20;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path dataDirectory;

    @TempDir
    private static Path logs;

    private static AppProcess app;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        PreparedProgram.get().copyDemoTo(dataDirectory);
        List<String> program = new ArrayList<>(PreparedProgram.get().options(HEAP_MEGABYTES));
        program.addFirst("-Xlog:gc:file=" + logs.resolve("gc.log"));
        app = AppProcess.launchWith(program, dataDirectory, PreparedProgram.DEMO.toArray(String[]::new))
                .ready();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        app.terminate();
    }

    @Test
    void takesLargeFilesAtOnceAndKeepsEachAsItWasSent() throws Exception {
        // Odd sizes, so that base64 ends in every way and the last piece is not whole.
        List<LetterUpload> uploads = IntStream.range(0, CALLERS)
                .mapToObj(caller -> LetterUpload.of(new LargeFile(caller, SIZE - 1_000_003L * caller % 4_001)))
                .toList();
        long begin = System.nanoTime();

        List<ResultString> answers = AtOnce.run(
                CALLERS, caller -> unchecked(() -> uploads.get(caller).send(app.port())));

        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(answers).allMatch(ResultString::isDone);
        assertThat(answers).extracting(ResultString::receipt).doesNotHaveDuplicates();
        System.out.printf(
                "%d files of %d MB at once, -Xmx%dm: %.1f s, %.0f MB/s; at most %s%n",
                CALLERS, MEGABYTES, HEAP_MEGABYTES, seconds, CALLERS * MEGABYTES / seconds, Footprint.of(app, logs));
        for (LetterUpload upload : uploads) {
            assertThat(storedHash(upload)).isEqualTo(upload.file().sha256());
        }
        assertNothingIsLeftOpen();
    }

    @Test
    void keepsNothingOfCallersWhoBreakOff() throws Exception {
        LetterUpload within = LetterUpload.of(new LargeFile(100, SIZE));
        LetterUpload before = LetterUpload.of(new LargeFile(101, SIZE));

        within.dieWithinTheFile(app.port());
        before.dieBeforeTheSecret(app.port());

        assertNothingIsLeftOpen();
        for (LetterUpload upload : List.of(within, before)) {
            assertThat(count("select count(*) from dossier where code = ?", upload))
                    .isZero();
        }
        assertThat(count(
                        "select count(*) from office_file f where not exists (select 1 from dossier d"
                                + " where d.id = f.dossier_id and d.code <> ?)",
                        within))
                .isZero();
        try (SoapClient client = new SoapClient(app.port())) {
            assertThat(client.call(SoapMessage.register(aDossier().toString())).isDone())
                    .isTrue();
        }
    }

    /** Files are deleted while still open, so that only the process itself shows them. */
    private static void assertNothingIsLeftOpen() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Footprint.temporaryFiles(app).isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertThat(Footprint.temporaryFiles(app)).isEmpty();
        assertThat(app.output()).doesNotContain("OutOfMemoryError");
    }

    private static String storedHash(LetterUpload upload) throws Exception {
        try (Connection database = app.database();
                PreparedStatement query = database.prepareStatement("""
                    select c.no, c.bytes, f.size, encode(f.sha256, 'hex')
                    from dossier d
                    join office_file f on f.agency_id = d.agency_id and f.dossier_id = d.id
                    join office_file_chunk c on c.agency_id = f.agency_id and c.dossier_id = f.dossier_id
                    where d.code = ? order by c.no
                    """)) {
            database.setAutoCommit(false);
            query.setFetchSize(4);
            query.setString(1, upload.dossier().code());
            MessageDigest digest = LargeFile.digest();
            long size = 0;
            String said = "";
            try (ResultSet rows = query.executeQuery()) {
                for (int no = 0; rows.next(); no++) {
                    assertThat(rows.getInt(1)).isEqualTo(no);
                    assertThat(rows.getLong(3)).isEqualTo(upload.file().size());
                    said = rows.getString(4);
                    byte[] piece = rows.getBytes(2);
                    digest.update(piece);
                    size += piece.length;
                }
            }
            assertThat(size).isEqualTo(upload.file().size());
            String hash = HexFormat.of().formatHex(digest.digest());
            assertThat(said).isEqualTo(hash);
            return hash;
        }
    }

    private static int count(String sql, LetterUpload upload) throws Exception {
        try (Connection database = app.database();
                PreparedStatement query = database.prepareStatement(sql)) {
            query.setString(1, upload.dossier().code());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static <T> T unchecked(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
