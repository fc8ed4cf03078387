package vn.motcua.print.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.dossier.DossierId;
import vn.motcua.print.FormPrinter;

/** Prints forms of a dossier for officers. */
@Controller
@RequestMapping("/quan-tri/ho-so/{agency:\\d{1,9}}/{id:\\d{1,18}}/in")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class DossierFormsController {

    private final FormPrinter printer;

    DossierFormsController(FormPrinter printer) {
        this.printer = printer;
    }

    @GetMapping
    ModelAndView choice(@PathVariable("agency") int agency, @PathVariable("id") long id, SignedIn person) {
        return printer.choice(person, new DossierId(agency, id))
                .map(choice -> new ModelAndView("print/forms")
                        .addObject("choice", choice)
                        .addObject("address", "/quan-tri/ho-so/" + agency + "/" + id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{form}")
    ResponseEntity<byte[]> form(
            @PathVariable("agency") int agency,
            @PathVariable("id") long id,
            @PathVariable("form") String form,
            SignedIn person) {
        return printer.form(person, new DossierId(agency, id), form)
                .map(content -> Download.pdf(content, form + "-" + agency + "-" + id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
