package vn.motcua.print;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Sets a template of the folder {@code print} as a PDF; for whoever has pages to print. */
@Component
public class PdfPages {

    private final PrintTemplates templates;
    private final Pdf pdf;

    PdfPages(PrintTemplates templates, Pdf pdf) {
        this.templates = templates;
        this.pdf = pdf;
    }

    /**
     * A document.
     *
     * @param template name of the template, without its ending
     * @param data what it is filled with
     */
    public byte[] of(String template, Map<String, Object> data) {
        return pdf.of(templates.fill(template, data));
    }
}
