package vn.motcua.procedure;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import vn.motcua.server.ConsoleCommand;

/** {@code catalogue FILE}: adds the procedures of a JSON file to the catalogue. */
@Component
class CatalogueCommand implements ConsoleCommand {

    private final ProcedureCatalogue catalogue;

    CatalogueCommand(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println("Cách dùng: catalogue TỆP.json");
            return 2;
        }
        try {
            List<NewProcedure> procedures = CatalogueFile.read(new FileSystemResource(arguments.getFirst()));
            out.printf("Đã thêm %d trong %d thủ tục.%n", catalogue.add(procedures), procedures.size());
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
