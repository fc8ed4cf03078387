package vn.motcua.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import vn.motcua.shared.Texts;

/**
 * A register to begin with, as CSV: {@code code,name,kind,parent_code,valid_from} after a heading line; names hold no
 * comma.
 */
final class RegisterFile {

    private RegisterFile() {}

    static List<AgencyTable.NewAgency> read(Resource file) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(RegisterFile::agency)
                    .toList();
        }
    }

    private static AgencyTable.NewAgency agency(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("register: five columns expected in " + line);
        }
        return new AgencyTable.NewAgency(
                cells[0],
                Texts.normal(cells[1]),
                AgencyKind.ofColumn(cells[2]),
                LocalDate.parse(cells[4]),
                Optional.of(cells[3]).filter(code -> !code.isEmpty()));
    }
}
