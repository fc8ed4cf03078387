package vn.motcua.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.account.Account;
import vn.motcua.account.OwnAccount;
import vn.motcua.account.SignIn;
import vn.motcua.account.SignInOutcome;
import vn.motcua.account.Visit;
import vn.motcua.shared.Reference;
import vn.motcua.shared.Texts;

/** Pages that ask for name and password, then for a code where the account has a second factor; and the way out. */
@Controller
class SignInController {

    private static final Set<String> ERRORS = Set.of("sai", "cho", "khong-co-tai-khoan", "hong");

    private final SignIn signIn;
    private final OwnAccount own;
    private final Sessions sessions;
    private final Destination destination;
    private final OidcSettings oidc;
    private final Clock clock;

    SignInController(
            SignIn signIn, OwnAccount own, Sessions sessions, Destination destination, OidcSettings oidc, Clock clock) {
        this.signIn = signIn;
        this.own = own;
        this.sessions = sessions;
        this.destination = destination;
        this.oidc = oidc;
        this.clock = clock;
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping("/dang-nhap")
    String page(HttpServletRequest request, Model model) {
        String note = note(request, "sai", "cho", "khong-co-tai-khoan", "hong", "da-ra", "het-phien");
        model.addAttribute("note", note);
        model.addAttribute("wrong", ERRORS.contains(note));
        oidc.active().ifPresent(active -> model.addAttribute("provider", active.name()));
        return "account/sign-in";
    }

    @PostMapping("/dang-nhap")
    String signIn(
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        String normal = Texts.normal(name).toLowerCase(Locale.ROOT);
        return switch (signIn.byPassword(normal, password, visit(request))) {
            case SignInOutcome.Opened(Account account) -> open(account, true, request, response);
            case SignInOutcome.CodeNeeded(Account account) -> {
                sessions.begin(request, response, account, false, true);
                yield "redirect:/dang-nhap/ma";
            }
            case SignInOutcome.Refused() -> "redirect:/dang-nhap?sai";
            case SignInOutcome.MustWait() -> "redirect:/dang-nhap?cho";
        };
    }

    @GetMapping("/dang-nhap/ma")
    String codePage(HttpServletRequest request, Model model) {
        if (halfSignedIn().isEmpty()) {
            return "redirect:/dang-nhap";
        }
        model.addAttribute("note", note(request, "sai", "cho"));
        return "account/code";
    }

    @PostMapping("/dang-nhap/ma")
    String code(
            @RequestParam(name = "ma", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SessionKey> key = halfSignedIn();
        Optional<Account> account = key.flatMap(sessions::account);
        if (key.isEmpty() || account.isEmpty()) {
            return "redirect:/dang-nhap?het-phien";
        }
        return switch (signIn.byCode(account.get(), code, visit(request))) {
            case SignInOutcome.Opened(Account opened) -> open(opened, key.get().byPassword(), request, response);
            case SignInOutcome.CodeNeeded(Account same) -> "redirect:/dang-nhap/ma";
            case SignInOutcome.Refused() -> "redirect:/dang-nhap/ma?sai";
            case SignInOutcome.MustWait() -> "redirect:/dang-nhap/ma?cho";
        };
    }

    @PostMapping("/dang-xuat")
    String signOut(HttpServletRequest request) {
        sessions.key()
                .filter(SessionKey::complete)
                .flatMap(sessions::account)
                .ifPresent(account -> own.signedOut(account, visit(request)));
        sessions.end(request);
        return "redirect:/dang-nhap?da-ra";
    }

    private String open(Account account, boolean byPassword, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(request, response, account, true, byPassword);
        return "redirect:" + destination.next(request, response);
    }

    private Optional<SessionKey> halfSignedIn() {
        return sessions.key().filter(key -> !key.complete());
    }

    private Visit visit(HttpServletRequest request) {
        return new Visit(request.getRemoteAddr(), Reference.next(clock));
    }

    private static String note(HttpServletRequest request, String... names) {
        return Stream.of(names)
                .filter(name -> request.getParameter(name) != null)
                .findFirst()
                .orElse("");
    }
}
