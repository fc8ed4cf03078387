package vn.motcua.agency.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.ApplyOutcome;
import vn.motcua.agency.Reform;
import vn.motcua.agency.ReformPreview;
import vn.motcua.agency.Reforms;

/** Reorganisations: which there are, what each would change, applying and undoing. */
@Controller
@RequestMapping("/quan-tri/sap-xep")
@AllowedTo(Role.PROVINCE_ADMINISTRATOR)
class ReformController {

    private static final String LIST = "redirect:/quan-tri/sap-xep";

    private final Reforms reforms;
    private final AgencyRegister register;
    private final MessageSource messages;

    ReformController(Reforms reforms, AgencyRegister register, MessageSource messages) {
        this.reforms = reforms;
        this.register = register;
        this.messages = messages;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("reforms", reforms.all());
        model.addAttribute("today", register.today());
        return "agency/reforms";
    }

    /** What it would change; what is known of it when it is applied. */
    @GetMapping("/{code:[0-9a-f-]{10,36}}")
    ModelAndView show(@PathVariable String code, Locale locale) {
        Reform reform = find(code);
        return reform.isApplied()
                ? page(reform).addObject("undoable", reform.isUndoableOn(register.today()))
                : preview(reforms.preview(reform), HttpStatus.OK, locale);
    }

    @GetMapping("/{code:[0-9a-f-]{10,36}}.csv")
    ResponseEntity<byte[]> file(@PathVariable String code) {
        Reform reform = find(code);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sap-xep-" + reform.day() + ".csv\"")
                .body(("\uFEFF" + reform.content()).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/{code:[0-9a-f-]{10,36}}/ap-dung")
    ModelAndView apply(@PathVariable String code, SignedIn person, RedirectAttributes flash, Locale locale) {
        return switch (reforms.apply(find(code), person.actor())) {
            case ApplyOutcome.Impossible(ReformPreview preview) -> preview(preview, HttpStatus.CONFLICT, locale);
            case ApplyOutcome.Done() -> told(code, "agency.reform.applied.done", flash);
            case ApplyOutcome.DoneBefore() -> told(code, "agency.reform.applied.before", flash);
            case ApplyOutcome.TooLate _, ApplyOutcome.NotTheLast _, ApplyOutcome.InUse _ ->
                throw new IllegalStateException("no outcome of applying");
        };
    }

    /** Asks before taking it back. */
    @GetMapping("/{code:[0-9a-f-]{10,36}}/hoan-tac")
    ModelAndView askUndo(@PathVariable String code) {
        Reform reform = find(code);
        return reform.isApplied() ? undoPage(reform, HttpStatus.OK) : new ModelAndView(LIST + "/" + code);
    }

    @PostMapping("/{code:[0-9a-f-]{10,36}}/hoan-tac")
    ModelAndView undo(@PathVariable String code, SignedIn person, RedirectAttributes flash) {
        Reform reform = find(code);
        return switch (reforms.undo(reform, person.actor())) {
            case ApplyOutcome.Done() -> told(code, "agency.reform.undo.done", flash);
            case ApplyOutcome.DoneBefore() -> told(code, "agency.reform.undo.before", flash);
            case ApplyOutcome.TooLate() ->
                undoPage(reform, HttpStatus.CONFLICT).addObject("refused", "agency.reform.undo.too-late");
            case ApplyOutcome.InUse() ->
                undoPage(reform, HttpStatus.CONFLICT).addObject("refused", "agency.reform.undo.in-use");
            case ApplyOutcome.NotTheLast(Reform later) ->
                undoPage(reform, HttpStatus.CONFLICT)
                        .addObject("refused", "agency.reform.undo.not-last")
                        .addObject("later", later);
            case ApplyOutcome.Impossible _ -> throw new IllegalStateException("no outcome of undoing");
        };
    }

    @PostMapping("/{code:[0-9a-f-]{10,36}}/xoa")
    String remove(@PathVariable String code, SignedIn person, RedirectAttributes flash) {
        reforms.remove(find(code), person.actor());
        flash.addFlashAttribute("done", "agency.reform.removed");
        return LIST;
    }

    private Reform find(String code) {
        return reforms.byCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView told(String code, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("done", done);
        return new ModelAndView(LIST + "/" + code);
    }

    private ModelAndView preview(ReformPreview preview, HttpStatus status, Locale locale) {
        ModelAndView page = page(preview.reform());
        page.setStatus(status);
        return page.addObject("preview", preview)
                .addObject(
                        "words",
                        new ProblemWords(
                                preview.steps().stream()
                                        .flatMap(step -> step.problems().stream())
                                        .toList(),
                                messages,
                                locale));
    }

    private ModelAndView undoPage(Reform reform, HttpStatus status) {
        return new ModelAndView("agency/reform-undo", status)
                .addObject("reform", reform)
                .addObject("undoable", reform.isUndoableOn(register.today()));
    }

    private static ModelAndView page(Reform reform) {
        return new ModelAndView("agency/reform").addObject("reform", reform);
    }
}
