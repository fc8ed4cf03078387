package vn.motcua.fuzz;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A connection that is kept as long as the server likes; it waits five seconds for an answer, and no longer. */
final class Caller implements Closeable {

    private static final int PATIENCE_MILLIS = 5_000;

    private final int port;
    private Socket socket;

    Caller(int port) throws IOException {
        this.port = port;
        this.socket = connect();
    }

    Answer send(Request request) throws IOException {
        socket.getOutputStream().write(request.bytes());
        Answer answer = Answer.read(socket.getInputStream(), !request.method().equals("HEAD"));
        if (answer.closes()) {
            reconnect();
        }
        return answer;
    }

    void reconnect() throws IOException {
        socket.close();
        socket = connect();
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
}
