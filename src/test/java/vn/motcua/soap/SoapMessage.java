package vn.motcua.soap;

import java.util.LinkedHashMap;
import java.util.Map;

/** One call: operation and parameters in the order of the contract; a parameter can be left out (null on the wire). */
public record SoapMessage(String address, String operation, Map<String, String> parameters) {

    public static SoapMessage register(String xml) {
        return of(SoapClient.DOSSIERS, "ThemMoiHoSoDVC", Map.of("xml", xml));
    }

    public static SoapMessage step(String xml) {
        return of(SoapClient.DOSSIERS, "CapNhatQuaTrinhXuLyHoSo", Map.of("xml", xml));
    }

    public static SoapMessage status(String code, String status) {
        return of(SoapClient.DOSSIERS, "CapNhatTrangThaiHoSo", Map.of("mahoso", code, "trangthai", status));
    }

    public static SoapMessage result(String code, String returnedAt) {
        return of(SoapClient.DOSSIERS, "TraKetQuaHoSo", Map.of("mahoso", code, "ngaytra", returnedAt));
    }

    public static SoapMessage office(String xml) {
        return of(SoapClient.OFFICE, "TiepNhanHoSoMotCuaVPUB", Map.of("xml", xml));
    }

    /** By the agency with the test system's secret. */
    private static SoapMessage of(String address, String operation, Map<String, String> parameters) {
        return new SoapMessage(address, operation, parameters).as("sxd", "demo-sxd");
    }

    public SoapMessage as(String agency, String secret) {
        return with("madonvi", agency).with("maxacthuc", secret);
    }

    public SoapMessage with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new SoapMessage(address, operation, changed);
    }

    public SoapMessage without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        return new SoapMessage(address, operation, changed);
    }

    public String envelope() {
        StringBuilder text = new StringBuilder(
                "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><");
        text.append(operation).append(" xmlns=\"http://tempuri.org/\">");
        parameters.forEach((name, value) -> text.append('<')
                .append(name)
                .append('>')
                .append(escape(value))
                .append("</")
                .append(name)
                .append('>'));
        return text.append("</")
                .append(operation)
                .append("></soap:Body></soap:Envelope>")
                .toString();
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
