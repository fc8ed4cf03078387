import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks the running program for reports by the port of bench/overlay/reports. */
record ReportClient(HttpClient client, int port) implements AutoCloseable {

    static ReportClient of(int port) {
        return new ReportClient(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), port);
    }

    /** The answer to a question. */
    String ask(String question) throws IOException, InterruptedException {
        return read(port, "/?" + question);
    }

    private String read(int from, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(from, path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Reads an address of the program's own; false when it is too busy for reports. */
    boolean isAnswered(int from, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(from, path);
        if (answer.statusCode() != 200 && answer.statusCode() != 503) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.statusCode() == 200;
    }

    private HttpResponse<String> send(int from, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:%d%s".formatted(from, path));
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** How long each of so many answers took, in milliseconds, one after another. */
    List<Double> times(String question, int count) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long begun = System.nanoTime();
            ask(question);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return times;
    }

    /** Columns 3 to 13 of the total. */
    static long[] total(String report) {
        return figures(report.lines().findFirst().orElseThrow());
    }

    static long[] figures(String line) {
        return Arrays.stream(line.split(" ")).skip(1).mapToLong(Long::parseLong).toArray();
    }

    @Override
    public void close() {
        client.close();
    }
}
