package vn.motcua.integration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.asmx.AsmxService;
import vn.motcua.integration.CodeTable;
import vn.motcua.integration.ExampleCase;
import vn.motcua.integration.FunctionTable;
import vn.motcua.integration.IntegrationSettings;
import vn.motcua.integration.Limits;
import vn.motcua.integration.SampleDocuments;
import vn.motcua.integration.SamplePrograms;

/** All that an integrator needs, on one page, and the sample programs as files. */
@Controller
@RequestMapping("/tich-hop")
class IntegrationController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final List<AsmxService> services;
    private final FunctionTable functions;
    private final CodeTable codes;
    private final Limits limits;
    private final SampleDocuments documents;
    private final SamplePrograms programs;
    private final IntegrationSettings settings;
    private final ConsoleForms forms;
    private final Base base;

    IntegrationController(
            ObjectProvider<AsmxService> services,
            FunctionTable functions,
            CodeTable codes,
            Limits limits,
            SampleDocuments documents,
            SamplePrograms programs,
            IntegrationSettings settings,
            ConsoleForms forms,
            Base base) {
        this.services = services.orderedStream().toList();
        this.functions = functions;
        this.codes = codes;
        this.limits = limits;
        this.documents = documents;
        this.programs = programs;
        this.settings = settings;
        this.forms = forms;
        this.base = base;
    }

    @GetMapping
    String page(Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        Scripts.allow(response);
        String address = base.of(request);
        ExampleCase example = documents.example();
        model.addAttribute("base", address);
        model.addAttribute("example", example);
        model.addAttribute(
                "services",
                services.stream()
                        .map(service -> ServiceAddresses.of(service, address))
                        .toList());
        model.addAttribute(
                "functions",
                functions.functions().stream()
                        .map(function -> new FunctionPart(function, documents.document(function, example)))
                        .toList());
        model.addAttribute("groups", codes.groups());
        model.addAttribute("doneSample", codes.accepted());
        model.addAttribute("refusedSample", codes.refused());
        model.addAttribute("limits", limits.all());
        model.addAttribute("programs", programs.all(address));
        model.addAttribute("testSystem", settings.testSystem());
        model.addAttribute("form", forms.fresh(functions.functions().getFirst()));
        return "integration/page";
    }

    /** A sample program, to read or to save. */
    @GetMapping("/vi-du/{file}")
    ResponseEntity<String> program(@PathVariable("file") String file, HttpServletRequest request) {
        return programs.named(file, base.of(request))
                .map(program -> ResponseEntity.ok()
                        .contentType(TEXT)
                        .cacheControl(CacheControl.noCache())
                        .body(program.text()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
