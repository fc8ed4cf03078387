package vn.motcua.integration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.integration.ContractFunction;
import vn.motcua.integration.FunctionTable;
import vn.motcua.integration.Rehearsal;

/** Where integrators try a call and see what it would be answered; on the test system only. */
@Controller
@RequestMapping("/tich-hop/kiem-tra")
@ConditionalOnProperty(name = "motcua.environment", havingValue = "test", matchIfMissing = true)
class ConsoleController {

    private static final String KEEP = "luu";

    /** Browsers read an answer only when they have sent everything. */
    private static final long DRAINED_BYTES = 64L * 1024 * 1024;

    private final FunctionTable functions;
    private final ConsoleForms forms;
    private final Rehearsal rehearsal;

    ConsoleController(FunctionTable functions, ConsoleForms forms, Rehearsal rehearsal) {
        this.functions = functions;
        this.forms = forms;
        this.rehearsal = rehearsal;
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Scripts.allow(response);
    }

    @GetMapping({"", "/{function}"})
    ModelAndView form(@PathVariable("function") Optional<String> name) {
        return page(forms.fresh(function(name)));
    }

    /** Everything, the secret above all, comes in the body only. */
    @PostMapping({"", "/{function}"})
    ModelAndView call(@PathVariable("function") Optional<String> name, HttpServletRequest request) throws IOException {
        ContractFunction function = function(name);
        try {
            return answered(function, parameters(function, request), request);
        } catch (InvalidParameterException e) {
            if (e.getErrorCode() != HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
                throw e;
            }
            request.getInputStream().skip(DRAINED_BYTES);
            ConsoleForm form = forms.sent(function, Map.of(), false);
            return page(form).addObject("answer", ConsoleAnswer.of(rehearsal.tooLarge(function), form));
        }
    }

    private ModelAndView answered(
            ContractFunction function, Map<String, String> parameters, HttpServletRequest request) {
        boolean keep = request.getParameter(KEEP) != null;
        ConsoleForm form = forms.sent(function, parameters, keep);
        String answer = rehearsal.answer(function, parameters, request.getRemoteAddr(), keep);
        return page(form)
                .addObject("answer", ConsoleAnswer.of(ConsoleForms.without(function, parameters, answer), form));
    }

    private ContractFunction function(Optional<String> name) {
        return name.isEmpty()
                ? functions.functions().getFirst()
                : functions.byName(name.get()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Map<String, String> parameters(ContractFunction function, HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        function.parameters()
                .forEach(parameter -> Optional.ofNullable(request.getParameter(parameter.name()))
                        .ifPresent(text -> parameters.put(parameter.name(), text)));
        return parameters;
    }

    private static ModelAndView page(ConsoleForm form) {
        return new ModelAndView("integration/console").addObject("form", form);
    }
}
