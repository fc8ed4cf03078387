import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One client's connection, kept open as long as the server likes. It shares the machine with what is measured and so
 * does no more than it must: one write, and reads until the answer is whole.
 */
final class SoapConnection implements Closeable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *(\\d+)");

    private final int port;
    private final byte[] buffer = new byte[1 << 16];
    private Socket socket;

    SoapConnection(int port) throws IOException {
        this.port = port;
        this.socket = connect();
    }

    /** The body of the answer, a character a byte. */
    String send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int filled = 0;
        int headEnd = -1;
        while (headEnd < 0) {
            filled += read(filled);
            headEnd = text(0, filled).indexOf(END_OF_HEAD);
        }
        String head = text(0, headEnd).toLowerCase(Locale.ROOT);
        int begin = headEnd + END_OF_HEAD.length();
        int end = begin + length(head);
        while (filled < end) {
            filled += read(filled);
        }
        String body = text(begin, end);
        if (!head.startsWith("http/1.1 200")) {
            throw new IOException(head + body);
        }
        if (head.contains("\r\nconnection: close")) {
            socket.close();
            socket = connect();
        }
        return body;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Socket connect() throws IOException {
        Socket connected = new Socket(InetAddress.getLoopbackAddress(), port);
        connected.setTcpNoDelay(true);
        connected.setSoTimeout(PATIENCE_MILLIS);
        return connected;
    }

    private int read(int from) throws IOException {
        int count = socket.getInputStream().read(buffer, from, buffer.length - from);
        if (count <= 0) {
            throw new EOFException("the server closed the connection within an answer");
        }
        return count;
    }

    private static int length(String head) throws IOException {
        Matcher length = LENGTH.matcher(head);
        if (!length.find()) {
            throw new IOException("an answer without its length: " + head);
        }
        return Integer.parseInt(length.group(1));
    }

    private String text(int from, int to) {
        return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
