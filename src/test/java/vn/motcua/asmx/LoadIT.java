package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long, many, slow and broken calls: none may hurt the others. */
@Timeout(120)
class LoadIT {

    private static final String HEAD = "POST /layouts/hatinh/dvc/DVCServiceHoSo.asmx HTTP/1.1\r\nHost: x\r\n"
            + "Content-Type: text/xml; charset=utf-8\r\nSOAPAction: " + Posted.STATUS_ACTION + "\r\n";
    private static final String START = "<e:Envelope xmlns:e=\"" + Posted.S11
            + "\"><e:Body><CapNhatTrangThaiHoSo xmlns=\"http://tempuri.org/\"><mahoso>";
    private static final String END = "</mahoso></CapNhatTrangThaiHoSo></e:Body></e:Envelope>";
    private static final byte[] MEGABYTE = ascii("0123456789ABCDEF".repeat(1 << 16));

    private long heldBefore;

    @Test
    void readsAHundredMegabytesBackEqual() throws Exception {
        AsmxService hashing =
                Echo.dossiers(call -> hash(call.parameter("mahoso").orElseThrow()));
        try (Server server = Server.of(Edges.DEFAULTS, hashing)) {
            resetPeaks();
            HttpReply reply = upload(server, 100, false);

            assertThat(reply.body()).contains(">" + expectedHash(100) + "<");
            assertThat(growthOfOldHeap()).isLessThan(100 * 1024 * 1024);
            assertNothingLeft(server);
        }
    }

    @Test
    void refusesThreeHundredMegabytesAndGoesOn() throws Exception {
        try (Server server = Server.of(Edges.DEFAULTS, Echo.DOSSIERS)) {
            resetPeaks();
            for (boolean chunked : new boolean[] {true, false}) {
                HttpReply reply = upload(server, 300, chunked);

                assertThat(reply.status()).isEqualTo(200);
                assertThat(reply.header("Connection")).isEqualTo("close");
                assertThat(reply.body()).contains(">too large CapNhatTrangThaiHoSo 20 167772160<");
            }
            assertThat(growthOfOldHeap()).isLessThan(100 * 1024 * 1024);
            assertNothingLeft(server);
            assertThat(small(server).body()).contains("mahoso=[1]");
        }
    }

    @Test
    void leavesNothingOfACallerThatDies() throws Exception {
        try (Server server = Server.of(Edges.DEFAULTS, Echo.DOSSIERS)) {
            try (Socket socket = server.connect()) {
                OutputStream out = socket.getOutputStream();
                out.write(ascii(HEAD + "Content-Length: 50000000\r\n\r\n" + START));
                for (int i = 0; i < 10; i++) {
                    out.write(MEGABYTE);
                }
                out.flush();
                await(() -> server.edge().spool().used() > 5_000_000);
            }
            await(() -> server.edge().spool().used() == 0);
            assertNothingLeft(server);
            assertThat(small(server).body()).contains("mahoso=[1]");
        }
    }

    @Test
    void tellsCallersBeyondTheLimitAtOnceThatItIsBusy() throws Exception {
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AsmxService slow = Echo.dossiers(call -> {
            working.countDown();
            assertThat(go.await(60, TimeUnit.SECONDS)).isTrue();
            return "done";
        });
        try (Server server = Server.of(Edges.withMaxInFlight(1), slow)) {
            CompletableFuture<HttpReply> first = CompletableFuture.supplyAsync(() -> small(server));
            assertThat(working.await(60, TimeUnit.SECONDS)).isTrue();

            assertThat(small(server).body()).contains(">busy CapNhatTrangThaiHoSo 20 10<");
            assertThat(small(server).body()).contains(">busy CapNhatTrangThaiHoSo 20 10<");

            go.countDown();
            assertThat(first.get().body()).contains(">done<");
            assertThat(small(server).body()).contains(">done<");
        }
    }

    @Test
    void doesNotWaitForeverForASlowCaller() throws Exception {
        try (Server server = Server.of(Edges.withReadTimeout(1), Echo.DOSSIERS);
                Socket socket = server.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(ascii(HEAD + "Content-Length: 1000\r\n\r\n" + START));
            for (int i = 0; i < 15; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }

            HttpReply reply = Server.read(socket);
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.body())
                    .contains("Server was unable to read request. ---&gt; The operation has timed out.");
        }
    }

    @Test
    void cutsOffACallerWhoStopsSending() throws Exception {
        try (Server server = Server.of(Edges.withReadTimeout(300), Echo.DOSSIERS);
                Socket socket = server.connect()) {
            server.waitsFor(Duration.ofSeconds(1));
            OutputStream out = socket.getOutputStream();
            out.write(ascii(HEAD + "Content-Length: 50000000\r\n\r\n" + START));
            out.write(MEGABYTE);

            HttpReply reply = Server.read(socket);
            assertThat(reply.status()).isEqualTo(408);
            assertThat(reply.header("Connection")).isEqualTo("close");
            assertNothingLeft(server);
        }
    }

    @Test
    void cutsOffACallerWhoSendsDropByDrop() throws Exception {
        try (Server server = Server.of(Edges.withReadTimeout(300), Echo.DOSSIERS);
                Socket socket = server.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(ascii(HEAD + "Content-Length: 50000\r\n\r\n" + START));
            for (int i = 0; i < 60; i++) {
                out.write(ascii("x".repeat(100)));
                out.flush();
                Thread.sleep(200);
            }

            assertThat(Server.read(socket).body()).contains("The operation has timed out.");
            assertNothingLeft(server);
        }
    }

    private static HttpReply upload(Server server, int megabytes, boolean chunked) throws Exception {
        try (Socket socket = server.connect()) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(socket, megabytes, chunked));
            HttpReply reply = Server.read(socket);
            writing.get(60, TimeUnit.SECONDS);
            return reply;
        }
    }

    private static void write(Socket socket, int megabytes, boolean chunked) {
        try {
            OutputStream out = socket.getOutputStream();
            if (chunked) {
                out.write(ascii(HEAD + "Transfer-Encoding: chunked\r\n\r\n"));
                out.write(ascii(Integer.toHexString(START.length()) + "\r\n" + START + "\r\n"));
            } else {
                long length = START.length() + (long) megabytes * MEGABYTE.length + END.length();
                out.write(ascii(HEAD + "Content-Length: " + length + "\r\n\r\n" + START));
            }
            for (int i = 0; i < megabytes; i++) {
                if (chunked) {
                    out.write(ascii("100000\r\n"));
                }
                out.write(MEGABYTE);
                if (chunked) {
                    out.write(ascii("\r\n"));
                }
            }
            out.write(ascii(chunked ? Integer.toHexString(END.length()) + "\r\n" + END + "\r\n0\r\n\r\n" : END));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpReply small(Server server) {
        try {
            String body = START + "1" + END;
            return server.send(HEAD + "Content-Length: " + body.length() + "\r\n\r\n" + body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertNothingLeft(Server server) throws Exception {
        await(() -> server.edge().spool().used() == 0);
        try (Stream<Path> files = Files.list(server.edge().spool().directory())) {
            assertThat(files).isEmpty();
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 300 && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static String hash(AsmxText text) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        char[] chars = new char[8192];
        try (Reader reader = text.open()) {
            for (int n = reader.read(chars); n >= 0; n = reader.read(chars)) {
                digest.update(new String(chars, 0, n).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String expectedHash(int megabytes) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < megabytes; i++) {
            digest.update(MEGABYTE);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        heldBefore = peakOfOldHeap();
    }

    /** Beyond what the other tests in this process hold, a shared application among them. */
    private long growthOfOldHeap() {
        return peakOfOldHeap() - heldBefore;
    }

    /** What lives long: a request held whole would be here. */
    private static long peakOfOldHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
