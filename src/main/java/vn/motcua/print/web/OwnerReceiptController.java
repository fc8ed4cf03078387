package vn.motcua.print.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.print.Form;
import vn.motcua.print.FormPrinter;

/** Gives owners their receipt; the ticket comes in a body only. */
@Controller
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class OwnerReceiptController {

    private final FormPrinter printer;

    OwnerReceiptController(FormPrinter printer) {
        this.printer = printer;
    }

    @PostMapping("/ban-in/giay-tiep-nhan")
    Object receipt(@RequestParam(name = "ve", defaultValue = "") String ticket) {
        return printer.ownersReceipt(ticket)
                .<Object>map(content -> Download.pdf(content, Form.RECEIPT.address()))
                .orElseGet(() -> new ModelAndView("print/over", HttpStatus.BAD_REQUEST));
    }
}
