package vn.motcua.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
        Procedure.Sector sector = new Procedure.Sector(
                node.required("ma_linh_vuc").asString(),
                node.required("linh_vuc").asString());
        return new NewProcedure(
                node.required("ma_thu_tuc").asString(),
                sector,
                node.required("co_quan").asString(),
                ContentFields.read(node));
    }
}
