package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every Java file looks as the formatter leaves it; {@code mvn test -Dtest=FormatTest -Dformat=write} lets it. */
class FormatTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everyFileIsFormatted() throws IOException, FormatterException {
        List<Path> files = new ArrayList<>(SourceFiles.under(Path.of("src"), ".java"));
        files.addAll(SourceFiles.under(Path.of("bench"), ".java"));
        files.addAll(SourceFiles.under(Path.of("compat"), ".java"));
        List<Path> unformatted = new ArrayList<>();
        for (Path file : files) {
            String source = SourceFiles.read(file);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            if (!source.equals(formatted)) {
                unformatted.add(file);
                writeIfAsked(file, formatted);
            }
        }
        assertThat(unformatted)
                .as("run mvn test -Dtest=FormatTest -Dformat=write")
                .isEmpty();
    }

    private static void writeIfAsked(Path file, String formatted) throws IOException {
        if ("write".equals(System.getProperty("format"))) {
            Files.writeString(file, formatted);
        }
    }
}
