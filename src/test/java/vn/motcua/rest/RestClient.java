package vn.motcua.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/** Calls the REST interface as an agency's system would. */
public final class RestClient {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;
    private final String secret;

    public RestClient(int port, String secret) {
        this("http://127.0.0.1:" + port + "/api/v1", secret);
    }

    private RestClient(String base, String secret) {
        this.base = base;
        this.secret = secret;
    }

    /** The same system with another secret. */
    public RestClient as(String otherSecret) {
        return new RestClient(base, otherSecret);
    }

    public RestAnswer post(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8));
    }

    public RestAnswer post(String path, byte[] body) {
        return send(
                path,
                request -> request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public RestAnswer get(String path) {
        return send(path, HttpRequest.Builder::GET);
    }

    /** Any request, with the secret unless that is empty. */
    public RestAnswer send(String path, Consumer<HttpRequest.Builder> details) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        if (!secret.isEmpty()) {
            request.header("Authorization", "Bearer " + secret);
        }
        details.accept(request);
        try {
            return new RestAnswer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
