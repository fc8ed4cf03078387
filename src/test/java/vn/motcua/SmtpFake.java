package vn.motcua;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server (RFC 5321) that takes everything unless told otherwise, and delivers nothing. */
public final class SmtpFake implements Closeable {

    private final ServerSocket socket;
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();

    public SmtpFake() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** What came after {@code DATA}, mail by mail. */
    public List<String> mails() {
        return mails;
    }

    /**
     * Answers the next mail to an address with this line, such as {@code 550 no such mailbox}. Say it before the mail can
     * be on its way: the application's own tasks send too.
     */
    public void refuse(String address, String line) {
        refusals.put("RCPT TO:<" + address.toUpperCase(Locale.ROOT) + ">", line);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> converse(client));
            } catch (IOException e) {
                // The test is done.
            }
        }
    }

    private void converse(Socket socket) {
        try (Socket client = socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
            answer(out, "220 fake");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                answer(line.toUpperCase(Locale.ROOT), in, out);
            }
        } catch (IOException e) {
            // The client is done.
        }
    }

    private void answer(String line, BufferedReader in, PrintWriter out) throws IOException {
        if (line.startsWith("DATA")) {
            answer(out, "354 go on");
            mails.add(data(in));
        }
        String refusal = refusals.remove(line);
        answer(out, refusal != null ? refusal : line.startsWith("QUIT") ? "221 bye" : "250 ok");
    }

    private static String data(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void answer(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }
}
