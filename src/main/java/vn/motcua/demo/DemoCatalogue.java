package vn.motcua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.procedure.CatalogueFile;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;

/** The sample catalogue, and one procedure that every agency of the register can use. */
final class DemoCatalogue {

    static final NewProcedure FOR_EVERYONE = new NewProcedure(
            "T-HTI-900999-TT",
            "Cung cấp thông tin theo yêu cầu của công dân",
            new Procedure.Sector("LV99", "Tiếp cận thông tin"),
            "moi_don_vi",
            Optional.of(new Procedure.Term(10, Procedure.TermUnit.WORKING_DAY)),
            false);

    private DemoCatalogue() {}

    static List<NewProcedure> procedures() {
        try {
            List<NewProcedure> sample = CatalogueFile.read(new ClassPathResource("demo/procedures-sample.json"));
            return Stream.concat(sample.stream(), Stream.of(FOR_EVERYONE)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
