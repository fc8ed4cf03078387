package vn.motcua.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A catalogue as JSON: the procedures under {@code thu_tuc}, with the names of the sample catalogue. */
public final class CatalogueFile {

    private CatalogueFile() {}

    /** Reads the procedures; throws when the file is not such a catalogue. */
    public static List<NewProcedure> read(Resource file) throws IOException {
        try (InputStream stream = file.getInputStream()) {
            return JsonMapper.shared()
                    .readTree(stream)
                    .required("thu_tuc")
                    .valueStream()
                    .map(CatalogueFile::procedure)
                    .toList();
        }
    }

    private static NewProcedure procedure(JsonNode node) {
        return new NewProcedure(
                node.required("ma_thu_tuc").asString(),
                node.required("ten").asString(),
                new Procedure.Sector(
                        node.required("ma_linh_vuc").asString(),
                        node.required("linh_vuc").asString()),
                node.required("co_quan").asString(),
                term(node.path("thoi_han")),
                isDenunciation(node));
    }

    private static Optional<Procedure.Term> term(JsonNode node) {
        return Optional.of(node.path("don_vi").asString(""))
                .flatMap(CatalogueFile::unit)
                .map(unit -> new Procedure.Term(node.path("so").asInt(0), unit));
    }

    private static Optional<Procedure.TermUnit> unit(String text) {
        return switch (text) {
            case "ngay_lam_viec" -> Optional.of(Procedure.TermUnit.WORKING_DAY);
            case "ngay" -> Optional.of(Procedure.TermUnit.CALENDAR_DAY);
            case "trong_ngay" -> Optional.of(Procedure.TermUnit.SAME_DAY);
            default -> Optional.empty();
        };
    }

    /** The identity of who denounces is secret by law (Luật Tố cáo). */
    private static boolean isDenunciation(JsonNode node) {
        return node.path("bao_mat").asBoolean(false)
                || node.required("linh_vuc").asString().toLowerCase(Locale.ROOT).contains("tố cáo");
    }
}
