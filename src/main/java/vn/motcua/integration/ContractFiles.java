package vn.motcua.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that come with the program. */
final class ContractFiles {

    private ContractFiles() {}

    static JsonNode json(String path) {
        return JsonMapper.shared().readTree(text(path).orElseThrow());
    }

    /** The text, with line feeds; empty when there is no such file. */
    static Optional<String> text(String path) {
        ClassPathResource file = new ClassPathResource(path);
        try {
            return file.exists()
                    ? Optional.of(
                            file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
