package vn.motcua.process;

import static vn.motcua.soap.DossierXml.aDossier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** One call of TiepNhanHoSoMotCuaVPUB with a large file, made while it is sent; it may break off. */
record LetterUpload(LargeFile file, DossierXml dossier) {

    private static final String PLACE = "@";
    private static final String BEFORE_SECRET = "<maxacthuc>";

    static LetterUpload of(LargeFile file) {
        return new LetterUpload(file, aDossier());
    }

    /** Sends all of it and reads the answer. */
    ResultString send(int port) throws IOException {
        try (Socket socket = connect(port)) {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            out.write(head());
            file.encode(out);
            out.write(tail());
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.startsWith("HTTP/1.1 200")) {
                throw new IOException(answer);
            }
            return ResultString.ofEnvelope(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        }
    }

    /** Breaks off in the middle of the file. */
    void dieWithinTheFile(int port) throws IOException {
        try (Socket socket = connect(port)) {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            out.write(head());
            new LargeFile(file.seed(), file.size() / 2).encode(out);
            out.flush();
        }
    }

    /** Breaks off where the file is sent and the agency named, but not its secret. */
    void dieBeforeTheSecret(int port) throws IOException {
        try (Socket socket = connect(port)) {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            out.write(head());
            file.encode(out);
            String tail = new String(tail(), StandardCharsets.UTF_8);
            out.write(tail.substring(0, tail.indexOf(BEFORE_SECRET)).getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private byte[] head() {
        String envelope = envelope();
        long length = envelope.getBytes(StandardCharsets.UTF_8).length - PLACE.length() + file.encodedLength();
        return """
            POST %s HTTP/1.1\r
            Host: localhost\r
            Content-Type: text/xml; charset=utf-8\r
            SOAPAction: "http://tempuri.org/TiepNhanHoSoMotCuaVPUB"\r
            Connection: close\r
            Content-Length: %d\r
            \r
            %s\
            """.formatted(SoapClient.OFFICE, length, envelope.substring(0, placeIn(envelope)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] tail() {
        String envelope = envelope();
        return envelope.substring(placeIn(envelope) + PLACE.length()).getBytes(StandardCharsets.UTF_8);
    }

    private String envelope() {
        return SoapMessage.office(dossier.withLetter(PLACE).toString())
                .without("madonvi")
                .without("maxacthuc")
                .as("sxd", "demo-sxd")
                .envelope();
    }

    private static int placeIn(String envelope) {
        return envelope.indexOf("&quot;" + PLACE + "&quot;") + "&quot;".length();
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(300_000);
        return socket;
    }
}
