package vn.motcua.statistics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.counting.Column;
import vn.motcua.counting.LatenessRule;
import vn.motcua.dossier.DeskPlace;
import vn.motcua.dossier.FigureDossiers;

/**
 * Put beside the program's classes: reports and the lists behind their figures by a port of their own, without the login
 * and the drawing of a page, made by the running program as for a page.
 */
@Component
class ReportPort {

    private static final int PAGE = 50;

    private final Reports reports;
    private final FigureDossiers dossiers;
    private final AgencyRegister agencies;

    ReportPort(
            Reports reports, FigureDossiers dossiers, AgencyRegister agencies, @Value("${bench.report-port}") int port)
            throws IOException {
        this.reports = reports;
        this.dossiers = dossiers;
        this.agencies = agencies;
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(
                Executors.newFixedThreadPool(8, Thread.ofPlatform().daemon().factory()));
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        int status = 200;
        String text;
        try {
            text = answer(parameters(exchange.getRequestURI().getQuery()));
        } catch (RuntimeException e) {
            status = 500;
            text = e.toString();
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private String answer(Map<String, String> parameters) {
        Period period = new Period(LocalDate.parse(parameters.get("from")), LocalDate.parse(parameters.get("to")));
        ReportQuestion question = ReportQuestion.ofProvince(period)
                .with(LatenessRule.valueOf(parameters.getOrDefault("rule", "TERM")))
                .by(Grouping.valueOf(parameters.getOrDefault("by", "UNIT")))
                .in(scope(parameters));
        String column = parameters.get("column");
        return column == null
                ? text(parameters.containsKey("times") ? reports.withTimes(question) : reports.report(question))
                : list(question, Column.valueOf(column));
    }

    private Scope scope(Map<String, String> parameters) {
        if (parameters.containsKey("level")) {
            return new Scope.Level(AgencyLevel.valueOf(parameters.get("level")));
        }
        return Optional.ofNullable(parameters.get("unit"))
                .<Scope>map(code ->
                        new Scope.Unit(agencies.byCode(code).map(Agency::id).orElseThrow()))
                .orElseGet(Scope.Province::new);
    }

    private String list(ReportQuestion question, Column column) {
        return dossiers.page(reports.dossiers(question, new RowKey.Total(), column), DeskPlace.of(""), PAGE).stream()
                .map(line -> line.code() + "\n")
                .collect(Collectors.joining());
    }

    /** A line a row: the key of its unit, if it is of one, and columns 4 to 13 of report II.06a; the total first. */
    private static String text(Report report) {
        StringBuilder text = new StringBuilder();
        line(text, report.total());
        report.rows().forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, ReportRow row) {
        text.append(
                switch (row.key()) {
                    case RowKey.Total() -> "total";
                    case RowKey.OfUnit(int id) -> String.valueOf(id);
                    default -> "-";
                });
        for (Column column : numbered()) {
            text.append(' ').append(row.figures().of(column));
        }
        text.append('\n');
    }

    private static List<Column> numbered() {
        return Arrays.stream(Column.values())
                .filter(column -> column.number().isPresent())
                .toList();
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
