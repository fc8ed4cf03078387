package vn.motcua.soap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls the functions as an agency's software would, over SOAP 1.1. */
public final class SoapClient implements AutoCloseable {

    public static final String DOSSIERS = "/layouts/hatinh/dvc/DVCServiceHoSo.asmx";
    public static final String OFFICE = "/layouts/hatinh/dvc/ServiceLienThonggVPUB.aspx";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;

    public SoapClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    public ResultString call(SoapMessage message) throws IOException, InterruptedException {
        HttpResponse<String> response = send(message);
        if (response.statusCode() != 200) {
            throw new IOException("HTTP " + response.statusCode() + ": " + response.body());
        }
        return ResultString.ofEnvelope(response.body());
    }

    public HttpResponse<String> send(SoapMessage message) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + message.address()))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"http://tempuri.org/" + message.operation() + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(message.envelope()))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
