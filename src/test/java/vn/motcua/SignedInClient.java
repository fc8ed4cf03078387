package vn.motcua;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, sends the token of forms, follows no redirect. */
public final class SignedInClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    /** Somebody who has not signed in. */
    public SignedInClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** Somebody who has signed in as one of {@link SampleAccounts#NAMES}. */
    public static SignedInClient as(String name, int port) {
        SignedInClient client = new SignedInClient(port);
        HttpResponse<String> answer = client.signIn(name, SampleAccounts.PASSWORD);
        String target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || target.contains("dang-nhap")) {
            throw new IllegalStateException("not signed in: " + answer.statusCode() + " " + target);
        }
        return client;
    }

    /** Somebody who has signed in with a password of their own. */
    public static SignedInClient as(String name, String password, int port) {
        SignedInClient client = new SignedInClient(port);
        client.signIn(name, password);
        return client;
    }

    public HttpResponse<String> signIn(String name, String password) {
        return post("/dang-nhap", Map.of("ten", name, "mat-khau", password));
    }

    public CookieManager cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Sends a form with the token that pages give now. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token());
        return postWithoutToken(path, all);
    }

    /** Sends a form as it is. */
    public HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + SiteClient.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Any request; {@code headers} are names and values in turn. */
    public HttpResponse<String> request(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The token that a form of the page for signing in holds. */
    public String token() {
        Matcher found = TOKEN.matcher(get("/dang-nhap").body());
        if (!found.find()) {
            throw new IllegalStateException("no token in the form");
        }
        return found.group(1);
    }

    /** A file. */
    public HttpResponse<byte[]> getBytes(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
