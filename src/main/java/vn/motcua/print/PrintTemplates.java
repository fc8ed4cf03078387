package vn.motcua.print;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills in the templates of forms, which are well-formed XHTML, so that a PDF can be made of what comes out. */
@Component
class PrintTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    PrintTemplates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("print/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    String fill(String template, Map<String, Object> data) {
        return engine.process(template, new Context(VietnameseWords.VIETNAMESE, data));
    }
}
