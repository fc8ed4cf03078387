package vn.motcua.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** What mutations start from: recorded requests of real clients, and right calls of every function. */
final class Corpus {

    private static final Path RECORDED = Path.of("src/test/resources/asmx/captures");
    private static final String PDF = "JVBERi0xLjQKJcTl8uXrp/Og0MTGCg==";

    private static final String STEP = """
        <data><MaHoSo value="T-1"/><TenNguoiNhan value="Trần Văn Bình"/><TenNguoiChuyen value="Lê Thị Hoa"/>\
        <ThaoTac value="Chuyển xử lý"/><YKien value="Đủ &quot;hồ sơ&quot;"></YKien>\
        <NgayThucHien value="23/11/2026 09:00:00"/></data>\
        """;

    private final List<Request> recorded;

    private Corpus(List<Request> recorded) {
        this.recorded = recorded;
    }

    static Corpus read() throws IOException {
        try (Stream<Path> files = Files.list(RECORDED)) {
            return new Corpus(files.filter(file -> file.toString().endsWith(".request"))
                    .sorted()
                    .map(Corpus::recorded)
                    .filter(request -> request.method().equals("POST"))
                    .toList());
        }
    }

    Request any(Random random) {
        return random.nextInt(3) == 0
                ? recorded.get(random.nextInt(recorded.size()))
                : call(message(random), random.nextBoolean());
    }

    /** A call that would be done, in either version of SOAP. */
    static Request call(SoapMessage message, boolean soap12) {
        Map<String, String> headers = new LinkedHashMap<>();
        String action = "http://tempuri.org/" + message.operation();
        String envelope = message.envelope();
        if (soap12) {
            envelope = envelope.replace(
                    "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
            headers.put("Content-Type", "application/soap+xml; charset=utf-8; action=\"" + action + "\"");
        } else {
            headers.put("Content-Type", "text/xml; charset=utf-8");
            headers.put("SOAPAction", "\"" + action + "\"");
        }
        return new Request(
                "POST",
                message.address(),
                headers,
                new String(envelope.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
                false);
    }

    static SoapMessage message(Random random) {
        DossierXml dossier = DossierXml.aDossier().with("MaHoSo", "T-%08X".formatted(random.nextInt()));
        return switch (random.nextInt(5)) {
            case 0 -> SoapMessage.register(dossier.toString());
            case 1 -> SoapMessage.office(dossier.withLetter(PDF).toString());
            case 2 -> SoapMessage.step(STEP);
            case 3 -> SoapMessage.status(dossier.code(), "Đang xử lý");
            default -> SoapMessage.result(dossier.code(), "23/11/2026 09:00:00");
        };
    }

    /** A call of one of the functions that take a document, with this one. */
    static SoapMessage withDocument(String xml, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> SoapMessage.register(xml);
            case 1 -> SoapMessage.office(xml);
            default -> SoapMessage.step(xml);
        };
    }

    private static Request recorded(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            List<String> lines = text.substring(0, end).lines().toList();
            Map<String, String> headers = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                int colon = line.indexOf(':');
                String name = line.substring(0, colon);
                if (List.of("content-type", "soapaction").contains(name.toLowerCase(Locale.ROOT))) {
                    headers.put(name, line.substring(colon + 1).strip());
                }
            }
            int space = lines.getFirst().indexOf(' ');
            String address = lines.getFirst().contains("VPUB") ? SoapClient.OFFICE : SoapClient.DOSSIERS;
            return new Request(lines.getFirst().substring(0, space), address, headers, text.substring(end + 4), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
