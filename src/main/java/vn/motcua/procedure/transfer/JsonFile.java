package vn.motcua.procedure.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.procedure.transfer.ProcedureRows.Line;

/** A catalogue as JSON, with the names of the sample catalogue. */
final class JsonFile {

    static final String LIST = "thu_tuc";

    private static final Set<String> NUMBERS =
            Set.of("thoi_han.so", "so_bo_ho_so", "muc_do_dvc_2016", "ban_chinh", "ban_sao", "so_tien");
    private static final Set<String> FLAGS = Set.of("bao_mat", "lien_thong_vpub", "bat_buoc");
    private static final Pattern LAW = Pattern.compile("\\d+/\\d{4}/[\\p{L}0-9-]+");

    private JsonFile() {}

    /** Writes procedures one after the other. */
    static void write(Iterator<StatedProcedure> procedures, OutputStream out) throws IOException {
        try (JsonGenerator json =
                JsonMapper.shared().writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart(LIST);
            while (procedures.hasNext()) {
                json.writePOJO(object(RowWriter.write(procedures.next())));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static Map<String, Object> object(ProcedureRows rows) {
        Map<String, Object> object = new LinkedHashMap<>();
        Map<String, Object> term = new LinkedHashMap<>();
        rows.cells().forEach((name, value) -> {
            Column column = Layout.MAIN.column(name);
            if (name.startsWith("thoi_han.")) {
                term.put(name.substring("thoi_han.".length()), typed(name, value));
            } else {
                object.put(name, column.many() ? List.of(value.split(";", -1)) : typed(name, value));
            }
        });
        if (!term.isEmpty()) {
            object.put("thoi_han", term);
        }
        for (Sheet part : Layout.PARTS) {
            object.put(
                    part.name(),
                    rows.part(part).stream().map(line -> object(part, line)).toList());
        }
        return object;
    }

    private static Object object(Sheet part, Line line) {
        if (part.equals(Layout.STEPS)) {
            return line.cell("noi_dung");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        line.cells().forEach((name, value) -> object.put(name, typed(name, value)));
        return object;
    }

    private static Object typed(String name, String value) {
        if (NUMBERS.contains(name)) {
            return Long.valueOf(value);
        }
        return FLAGS.contains(name) ? Boolean.valueOf(value) : value;
    }

    static List<ProcedureRows> read(byte[] file) throws FileRefused {
        JsonNode list;
        try {
            list = JsonMapper.shared().readTree(file).path(LIST);
        } catch (JacksonException e) {
            throw new FileRefused("NOT_JSON", "");
        }
        if (!list.isArray() || list.isEmpty()) {
            throw new FileRefused("EMPTY", "");
        }
        if (list.size() > CatalogueTable.MAX_PROCEDURES) {
            throw new FileRefused("TOO_MANY_PROCEDURES", Integer.toString(CatalogueTable.MAX_PROCEDURES));
        }
        List<ProcedureRows> all = new ArrayList<>();
        for (JsonNode node : list) {
            all.add(rows(all.size() + 1, node));
        }
        return all;
    }

    private static ProcedureRows rows(int number, JsonNode node) {
        Map<String, List<Line>> parts = new LinkedHashMap<>();
        for (Sheet part : Layout.PARTS) {
            parts.put(part.name(), lines(part, node.path(part.name())));
        }
        return new ProcedureRows(number, cells(Layout.MAIN, node), parts);
    }

    private static List<Line> lines(Sheet part, JsonNode list) {
        List<Line> lines = new ArrayList<>();
        if (part.equals(Layout.BASES) && list.isString()) {
            for (String basis : list.asString().split(";", -1)) {
                Matcher number = LAW.matcher(basis);
                String found = number.find() ? number.group() : "";
                lines.add(new Line(lines.size() + 1, Map.of("trich_yeu", basis, "so_ky_hieu", found)));
            }
        } else {
            for (JsonNode entry : list) {
                lines.add(new Line(
                        lines.size() + 1,
                        part.equals(Layout.STEPS) ? Map.of("noi_dung", text(entry)) : cells(part, entry)));
            }
        }
        lines.removeIf(line -> line.cells().values().stream().allMatch(String::isBlank));
        return lines;
    }

    private static Map<String, String> cells(Sheet sheet, JsonNode node) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : sheet.columns()) {
            String value = text(node.at("/" + column.name().replace('.', '/')));
            if (!value.isEmpty()) {
                cells.put(column.name(), value);
            }
        }
        return cells;
    }

    private static String text(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(JsonFile::text).collect(Collectors.joining(";"));
        }
        String text = node.asString("");
        return text.equals("ca_nhan_to_chuc") ? "ca_nhan;to_chuc" : text;
    }
}
