package vn.motcua.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.Account;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.OwnAccount;
import vn.motcua.account.PasswordChange;
import vn.motcua.account.PasswordMistake;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;

/** The page on which one changes one's password. */
@Controller
@RequestMapping("/tai-khoan/mat-khau")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER, Role.LEADER, Role.AUDITOR})
class PasswordController {

    private final OwnAccount own;
    private final Sessions sessions;

    PasswordController(OwnAccount own, Sessions sessions) {
        this.own = own;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView form(HttpServletRequest request) {
        return page(Set.of(), false, HttpStatus.OK, request);
    }

    @PostMapping
    ModelAndView change(
            @RequestParam(name = "cu", defaultValue = "") String old,
            @RequestParam(name = "moi", defaultValue = "") String fresh,
            @RequestParam(name = "lai", defaultValue = "") String again,
            SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return switch (own.changePassword(person, old, fresh, again)) {
            case PasswordChange.Changed(Account account) -> {
                sessions.begin(request, response, account, true, true);
                flash.addFlashAttribute("done", "password.done");
                yield new ModelAndView("redirect:/tai-khoan");
            }
            case PasswordChange.Invalid(Set<PasswordMistake> mistakes) ->
                page(new TreeSet<>(mistakes), false, HttpStatus.BAD_REQUEST, request);
            case PasswordChange.MustWait() -> page(Set.of(), true, HttpStatus.TOO_MANY_REQUESTS, request);
        };
    }

    private static ModelAndView page(
            Set<PasswordMistake> mistakes, boolean mustWait, HttpStatus status, HttpServletRequest request) {
        return new ModelAndView("account/password", status)
                .addObject("mistakes", mistakes)
                .addObject("mustWait", mustWait)
                .addObject("first", AccountGate.account(request).mustChangePassword());
    }
}
