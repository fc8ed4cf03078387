package vn.motcua.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/** The agencies of the first register, with made-up keys, for tests without a database. */
public final class SampleAgencies {

    static final List<AgencyTable.NewAgency> ROWS = read();

    private static final List<Agency> ALL = IntStream.range(0, ROWS.size())
            .mapToObj(index -> agency(index + 1, ROWS.get(index)))
            .toList();

    private SampleAgencies() {}

    public static List<Agency> all() {
        return ALL;
    }

    public static Agency byCode(String code) {
        return ALL.stream()
                .filter(agency -> agency.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Agency agency(int id, AgencyTable.NewAgency row) {
        return new Agency(id, row.code(), row.name(), row.kind(), row.validFrom(), Optional.empty());
    }

    private static List<AgencyTable.NewAgency> read() {
        try {
            return RegisterFile.read(new ClassPathResource("register/hatinh-2016.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
