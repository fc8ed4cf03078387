package vn.motcua.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.account.Account;
import vn.motcua.account.AgencyDirectory;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.OwnAccount;
import vn.motcua.account.Role;
import vn.motcua.account.SecondFactors;
import vn.motcua.account.SignedIn;
import vn.motcua.shared.ProvinceTime;

/** One's own account: how one signs in, and where one is signed in. */
@Controller
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER, Role.LEADER, Role.AUDITOR})
class OwnAccountController {

    /** A session in words; moments in the province's time. */
    record SessionLine(String beganAt, String lastAt, String address, boolean current) {

        static SessionLine of(Sessions.Entry entry) {
            return new SessionLine(
                    ProvinceTime.format(entry.beganAt()),
                    ProvinceTime.format(entry.lastAt()),
                    entry.address(),
                    entry.current());
        }
    }

    private final OwnAccount own;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final AgencyDirectory agencies;

    OwnAccountController(OwnAccount own, SecondFactors factors, Sessions sessions, AgencyDirectory agencies) {
        this.own = own;
        this.factors = factors;
        this.sessions = sessions;
        this.agencies = agencies;
    }

    @GetMapping("/tai-khoan")
    String page(SignedIn person, HttpServletRequest request, Model model) {
        Account account = AccountGate.account(request);
        List<SessionLine> lines =
                sessions.of(account, request).stream().map(SessionLine::of).toList();
        model.addAttribute("account", account);
        model.addAttribute("sessions", lines);
        model.addAttribute("codesLeft", factors.recoveryCodesLeft(person));
        account.agencyId().flatMap(agencies::byId).ifPresent(agency -> model.addAttribute("agency", agency));
        return "account/own";
    }

    @PostMapping("/tai-khoan/phien/ket-thuc")
    String signOutEverywhere(SignedIn person, HttpServletRequest request) {
        own.signOutEverywhere(person);
        sessions.end(request);
        return "redirect:/dang-nhap?da-ra";
    }
}
