package vn.motcua.asmx;

import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The operations of the reference server whose traffic was recorded: they tell what they were given. */
final class Echo {

    static final AsmxService DOSSIERS = new AsmxService(
            "DVCServiceHoSo",
            "contracts/soap/DVCServiceHoSo.wsdl",
            List.of("/layouts/hatinh/dvc/DVCServiceHoSo.asmx", "/_layouts/hatinh/dvc/DVCServiceHoSo.asmx"),
            operations(Map.of(
                    "ThemMoiHoSoDVC", List.of("xml", "madonvi", "maxacthuc"),
                    "CapNhatTrangThaiHoSo", List.of("mahoso", "trangthai", "madonvi", "maxacthuc"),
                    "TraKetQuaHoSo", List.of("mahoso", "ngaytra", "madonvi", "maxacthuc"),
                    "CapNhatQuaTrinhXuLyHoSo", List.of("xml", "madonvi", "maxacthuc"))));

    static final AsmxService OFFICE = new AsmxService(
            "ServiceLienThonggVPUB",
            "contracts/soap/ServiceLienThonggVPUB.wsdl",
            List.of("/layouts/hatinh/dvc/ServiceLienThonggVPUB.aspx"),
            operations(Map.of("TiepNhanHoSoMotCuaVPUB", List.of("xml", "madonvi", "maxacthuc"))));

    private Echo() {}

    /** The dossiers' service where every operation does {@code work}. */
    static AsmxService dossiers(AsmxOperation work) {
        Map<String, AsmxOperation> operations = new LinkedHashMap<>();
        DOSSIERS.operations().keySet().forEach(name -> operations.put(name, work));
        return new AsmxService(DOSSIERS.name(), DOSSIERS.wsdl(), DOSSIERS.addresses(), operations);
    }

    private static Map<String, AsmxOperation> operations(Map<String, List<String>> parameters) {
        Map<String, AsmxOperation> operations = new LinkedHashMap<>();
        parameters.forEach((name, its) -> operations.put(name, call -> told(call, its)));
        return operations;
    }

    private static String told(AsmxCall call, List<String> parameters) throws Exception {
        StringBuilder told = new StringBuilder("OK ").append(call.operation());
        for (String name : parameters) {
            String value =
                    call.parameter(name).map(text -> text.string(1_000_000)).orElse(null);
            told.append(' ').append(name).append('=');
            if (value == null) {
                told.append("(null)");
            } else {
                told.append(name.equals("xml") ? "{" + document(value) + "}" : "[" + value + "]");
            }
        }
        return told.toString();
    }

    private static String document(String text) throws XMLStreamException {
        String code = "";
        String owner = "";
        int parts = 0;
        Reader reader = new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(reader);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "MaHoSo" -> code = xml.getAttributeValue(null, "value");
                    case "HoTenChuHoSo" -> owner = xml.getAttributeValue(null, "value");
                    case "TenThanhPhan" -> parts++;
                    default -> {
                        // Not told.
                    }
                }
            }
        }
        return "len=" + text.length() + " MaHoSo=" + code + " HoTen=" + owner + " ThanhPhan=" + parts;
    }
}
