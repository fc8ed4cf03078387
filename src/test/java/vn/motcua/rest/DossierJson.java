package vn.motcua.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** The body of a plausible dossier, whose fields a test can change or leave out. */
public record DossierJson(Map<String, Object> fields) {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final long RUN = System.currentTimeMillis();

    public static DossierJson aDossier() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", "R/%d-%05d".formatted(RUN, SERIAL.incrementAndGet()));
        fields.put("procedure", "T-HTI-900999-TT");
        fields.put("title", "Đề nghị cung cấp thông tin (diện tích < 100 m²)");
        fields.put("ownerName", "Nguyễn Thị Ánh");
        fields.put("ownerIdNumber", "183456789");
        fields.put("ownerAddress", "Số 5 \"Xóm Mới\" & phường Thạch Quý");
        fields.put("receivedAt", "2026-11-10T08:00:00+07:00");
        fields.put("dueAt", "2026-11-24T17:00:00+07:00");
        fields.put("components", List.of("Đơn đề nghị"));
        return new DossierJson(fields);
    }

    public DossierJson with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new DossierJson(changed);
    }

    public DossierJson without(String field) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new DossierJson(changed);
    }

    public String code() {
        return String.valueOf(fields.get("code"));
    }

    @Override
    public String toString() {
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
