package vn.motcua.account.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.NoticeBoard;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;

/** The first page behind login: what needs attention, and where to go. */
@Controller
class AdminHomeController {

    private final List<NoticeBoard> boards;

    AdminHomeController(List<NoticeBoard> boards) {
        this.boards = boards;
    }

    @GetMapping("/quan-tri")
    @AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER, Role.LEADER, Role.AUDITOR})
    String home(SignedIn person, Model model) {
        model.addAttribute(
                "notices",
                boards.stream()
                        .flatMap(board -> board.noticesFor(person).stream())
                        .toList());
        return "account/home";
    }
}
