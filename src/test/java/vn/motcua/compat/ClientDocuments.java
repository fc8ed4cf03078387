package vn.motcua.compat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What one client sends: the templates of {@code compat/data} with a code, a procedure and a file of 1 MB. */
record ClientDocuments(Path folder, String code) {

    private static final Path TEMPLATES = Path.of("compat/data");
    /** "JVBERi0xLjQK" is the first line of a PDF. */
    private static final String FILE = "JVBERi0xLjQK" + "C".repeat(1_398_100);

    static ClientDocuments write(Path folder, String code) throws IOException {
        ClientDocuments documents = new ClientDocuments(folder, code);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("code"), code);
        for (String name : new String[] {"dossier.xml", "step.xml", "office.xml"}) {
            Files.writeString(folder.resolve(name), documents.filled(name));
        }
        return documents;
    }

    String dossier() throws IOException {
        return filled("dossier.xml");
    }

    String letter() throws IOException {
        return filled("office.xml");
    }

    private String filled(String name) throws IOException {
        return Files.readString(TEMPLATES.resolve(name))
                .replace("@MA@", code)
                .replace("@THU_TUC@", "T-HTI-900999-TT")
                .replace("@TEP@", FILE);
    }
}
