package vn.motcua.agency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.motcua.shared.CsvText;

/**
 * Offers the reorganisations that came with the program: those that the file {@code motcua.reforms} lists as
 * {@code code,day,title,basis,file}, each in a file of {@link ReformFile}'s form beside it. None is applied by itself.
 */
@Component
class ShippedReforms implements InitializingBean {

    private final ReformTable table;
    private final Clock clock;
    private final Resource index;

    ShippedReforms(ReformTable table, Clock clock, @Value("${motcua.reforms}") Resource index) {
        this.table = table;
        this.clock = clock;
        this.index = index;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        for (CsvText.Row row : CsvText.rows(text(index)).stream().skip(1).toList()) {
            table.ship(
                    row.cell(0),
                    row.cell(2),
                    row.cell(3),
                    LocalDate.parse(row.cell(1)),
                    text(index.createRelative(row.cell(4))),
                    clock.instant());
        }
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
