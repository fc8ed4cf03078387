package vn.motcua;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a running application over HTTP, following no redirect. */
public final class SiteClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    public SiteClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form as a browser does that opened a page just now: with its token and the cookie that goes with it. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(filledIn(path, fields));
    }

    /** The same where a file is answered. */
    public HttpResponse<byte[]> postForBytes(String path, Map<String, String> fields) {
        return send(filledIn(path, fields), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder filledIn(String path, Map<String, String> fields) {
        HttpResponse<String> page = get("/dang-nhap");
        Matcher token = TOKEN.matcher(page.body());
        String cookie = page.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
        String body = "_csrf=" + (token.find() ? encoded(token.group(1)) : "") + "&" + form(fields);
        return request(path, "Content-Type", "application/x-www-form-urlencoded", "Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Sends a form as a program does that opened no page. */
    public HttpResponse<String> postWithoutToken(String path, String body) {
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Any method, without a body. */
    public HttpResponse<String> method(String method, String path) {
        return send(request(path, "Accept", "text/html").method(method, HttpRequest.BodyPublishers.noBody()));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return headers.length == 0 ? request : request.headers(headers);
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
