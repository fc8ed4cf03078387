package vn.motcua.dossier.soap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The wire's names of stored fields. */
final class WireNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("code", "MaHoSo"),
            Map.entry("ownerName", "HoTenChuHoSo"),
            Map.entry("ownerIdNumber", "CMNDChuHoSo"),
            Map.entry("ownerAddress", "DiaChiChuHoSo"),
            Map.entry("receivedAt", "NgayTiepNhan"),
            Map.entry("dueAt", "NgayHenTra"),
            Map.entry("procedure", "MaThuTuc"),
            Map.entry("title", "TenHoSo"),
            Map.entry("components", "ThanhPhanHoSo"),
            Map.entry("letterNumber", "SoHieuVB"),
            Map.entry("letterIssuer", "CoQuanBanHanh"),
            Map.entry("letterIssuedAt", "NgayBanHanh"),
            Map.entry("letterSummary", "TrichYeu"),
            Map.entry("letterFile", "DinhKem"));

    private WireNames() {}

    static String of(List<String> fields) {
        return fields.stream().map(field -> NAMES.getOrDefault(field, field)).collect(Collectors.joining(", "));
    }
}
