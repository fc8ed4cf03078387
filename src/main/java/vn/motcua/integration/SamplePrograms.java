package vn.motcua.integration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sample programs, with the address of this system in them. */
@Component
public class SamplePrograms {

    private static final String ADDRESS = "{{DIA_CHI}}";

    private static final Map<String, String> LANGUAGES = languages();

    /** Those that come with the program, for a system at {@code base} (scheme and host, no slash at the end). */
    public List<SampleProgram> all(String base) {
        return LANGUAGES.keySet().stream()
                .flatMap(file -> named(file, base).stream())
                .toList();
    }

    /** One of them; empty for any other name. */
    public Optional<SampleProgram> named(String file, String base) {
        return Optional.ofNullable(LANGUAGES.get(file))
                .flatMap(language -> ContractFiles.text("integration/samples/" + file)
                        .map(text -> new SampleProgram(file, language, text.replace(ADDRESS, base))));
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("curl.sh", "curl");
        languages.put("Sample.cs", "C#");
        languages.put("Sample.java", "Java");
        languages.put("sample.php", "PHP");
        languages.put("sample.py", "Python");
        languages.put("sample.mjs", "JavaScript (Node.js)");
        return languages;
    }
}
