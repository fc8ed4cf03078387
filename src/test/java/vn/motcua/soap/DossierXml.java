package vn.motcua.soap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The document of a plausible dossier, whose fields a test can change or leave out. */
public record DossierXml(Map<String, String> fields, String more) {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final long RUN = System.currentTimeMillis();

    public static DossierXml aDossier() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("MaHoSo", "T-%d-%05d".formatted(RUN, SERIAL.incrementAndGet()));
        fields.put("HoTenChuHoSo", "Nguyễn Thị Ánh");
        fields.put("CMNDChuHoSo", "183456789");
        fields.put("DiaChiChuHoSo", "Số 5 \"Xóm Mới\" & phường Thạch Quý");
        fields.put("NgayTiepNhan", "10/11/2026 08:00:00");
        fields.put("NgayHenTra", "24/11/2026 17:00:00");
        fields.put("MaThuTuc", "T-HTI-900999-TT");
        fields.put("TenHoSo", "Đề nghị cung cấp thông tin (diện tích < 100 m²)");
        return new DossierXml(fields, "<ThanhPhanHoSo><TenThanhPhan value=\"Đơn đề nghị\"/></ThanhPhanHoSo>");
    }

    /** With a letter for the Office; {@code base64} is the content of its file. */
    public DossierXml withLetter(String base64) {
        return withMore("""
            <ToTrinh><SoHieuVB value="12/TTr-SXD"/><CoQuanBanHanh value="Sở Xây dựng"/>\
            <NgayBanHanh value="09/11/2026 10:00:00"/><TrichYeu value="Về việc đề nghị phê duyệt"/>\
            <DinhKem value="%s"/></ToTrinh>\
            """.formatted(base64));
    }

    public DossierXml with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new DossierXml(changed, more);
    }

    public DossierXml without(String field) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new DossierXml(changed, more);
    }

    public DossierXml withMore(String xml) {
        return new DossierXml(fields, more + xml);
    }

    public String code() {
        return fields.getOrDefault("MaHoSo", "");
    }

    @Override
    public String toString() {
        return fields.entrySet().stream()
                .map(field -> "<%s value=\"%s\"></%s>"
                        .formatted(field.getKey(), SoapMessage.escape(field.getValue()), field.getKey()))
                .collect(Collectors.joining("\n  ", "<data>\n  ", more + "\n</data>"));
    }
}
