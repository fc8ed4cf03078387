package vn.motcua.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.OwnAccount;
import vn.motcua.account.Role;
import vn.motcua.account.SecondFactors;
import vn.motcua.account.SecondFactors.Confirmation;
import vn.motcua.account.SignedIn;
import vn.motcua.server.ServerSettings;
import vn.motcua.server.ServerSettings.Environment;
import vn.motcua.shared.QrImage;

/** Pages on which one turns sign-in with a code of one's phone on and off. */
@Controller
@RequestMapping("/tai-khoan/hai-lop")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER, Role.LEADER, Role.AUDITOR})
class SecondFactorController {

    /** As apps show it. */
    private static final String ISSUER = "Một Cửa";

    /** What is wrong, for the form it is wrong in: key of the message and the field. */
    record Mistake(String message, String field) {}

    private final SecondFactors factors;
    private final OwnAccount own;
    private final boolean production;

    SecondFactorController(SecondFactors factors, OwnAccount own, ServerSettings server) {
        this.factors = factors;
        this.own = own;
        this.production = server.environment() == Environment.PRODUCTION;
    }

    @GetMapping
    ModelAndView page(SignedIn person, HttpServletRequest request) {
        return page(person, request, Optional.empty());
    }

    @PostMapping("/bat")
    String begin(SignedIn person, HttpServletRequest request) {
        if (!AccountGate.account(request).secondFactor()) {
            factors.begin(person);
        }
        return "redirect:/tai-khoan/hai-lop";
    }

    @GetMapping("/ma-qr.svg")
    ResponseEntity<String> image(SignedIn person) {
        return factors.pendingKey(person)
                .map(key -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf("image/svg+xml"))
                        .body(QrImage.svg(address(person, key))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/xac-nhan")
    ModelAndView confirm(
            @RequestParam(name = "ma", defaultValue = "") String code, SignedIn person, HttpServletRequest request) {
        return answer(factors.confirm(person, code), "ma", person, request);
    }

    @PostMapping("/ma-du-phong")
    ModelAndView renewRecoveryCodes(
            @RequestParam(name = "ma-moi", defaultValue = "") String code,
            SignedIn person,
            HttpServletRequest request) {
        return answer(
                factors.renewRecoveryCodes(person, AccountGate.account(request), code), "ma-moi", person, request);
    }

    @PostMapping("/tat")
    ModelAndView switchOff(
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            @RequestParam(name = "ma-tat", defaultValue = "") String code,
            SignedIn person,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return switch (own.switchOffSecondFactor(person, password, code)) {
            case DONE -> {
                flash.addFlashAttribute("done", "second-factor.off.done");
                yield new ModelAndView("redirect:/tai-khoan");
            }
            case WRONG -> page(person, request, Optional.of(new Mistake("second-factor.mistake.off", "mat-khau")));
            case MUST_WAIT -> page(person, request, Optional.of(new Mistake("sign-in.note.cho", "mat-khau")));
        };
    }

    private ModelAndView answer(Confirmation confirmation, String field, SignedIn person, HttpServletRequest request) {
        return switch (confirmation) {
            case Confirmation.Confirmed(List<String> codes) ->
                new ModelAndView("account/recovery-codes").addObject("codes", codes);
            case Confirmation.WrongCode() ->
                page(person, request, Optional.of(new Mistake("second-factor.mistake.code", field)));
            case Confirmation.MustWait() -> page(person, request, Optional.of(new Mistake("sign-in.note.cho", field)));
        };
    }

    private ModelAndView page(SignedIn person, HttpServletRequest request, Optional<Mistake> mistake) {
        boolean on = AccountGate.account(request).secondFactor();
        ModelAndView page = new ModelAndView("account/second-factor")
                .addObject("on", on)
                .addObject("required", production && person.role() == Role.PROVINCE_ADMINISTRATOR && !on)
                .addObject("codesLeft", factors.recoveryCodesLeft(person));
        factors.pendingKey(person).ifPresent(key -> page.addObject("key", key.replaceAll("(.{4})(?!$)", "$1 ")));
        mistake.ifPresent(found -> {
            page.addObject("mistake", found);
            page.setStatus(HttpStatus.BAD_REQUEST);
        });
        return page;
    }

    /** What the image says to the app. */
    private static String address(SignedIn person, String key) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(ISSUER), encoded(person.name()), key, encoded(ISSUER));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
