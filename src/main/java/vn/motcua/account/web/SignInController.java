package vn.motcua.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that asks for name and password. */
@Controller
class SignInController {

    @GetMapping("/dang-nhap")
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<String> note = Stream.of("sai", "da-ra", "het-phien")
                .filter(name -> request.getParameter(name) != null)
                .findFirst();
        model.addAttribute("note", note.orElse(""));
        return "account/sign-in";
    }
}
