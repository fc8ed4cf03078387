package vn.motcua.agency.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.ChangeProblem;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;
import vn.motcua.agency.Reform;
import vn.motcua.agency.Reforms;

/** The form for a reorganisation of one's own: a file or pasted lines, kept and then previewed. */
@Controller
@RequestMapping("/quan-tri/sap-xep/nhap")
@AllowedTo(Role.PROVINCE_ADMINISTRATOR)
class ReformEntryController {

    private static final int MAX_TITLE_LENGTH = 200;

    /** Of the lines, in characters: several times a province's. */
    private static final int MAX_CONTENT_LENGTH = 500_000;

    /** The fields as they were entered. */
    record Form(String title, String basis, String from, String content) {

        static final Form EMPTY = new Form("", "", "", "");
    }

    private final Reforms reforms;
    private final MessageSource messages;

    ReformEntryController(Reforms reforms, MessageSource messages) {
        this.reforms = reforms;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView ask(Locale locale) {
        return form(Form.EMPTY, List.of(), locale);
    }

    @PostMapping
    ModelAndView enter(
            @RequestParam(name = "ten", required = false) @Nullable String title,
            @RequestParam(name = "can-cu", required = false) @Nullable String basis,
            @RequestParam(name = "tu-ngay", required = false) @Nullable String from,
            @RequestParam(name = "noi-dung", required = false) @Nullable String pasted,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            SignedIn person,
            Locale locale)
            throws IOException {
        Optional<String> content = file == null || file.isEmpty()
                ? Optional.of(pasted == null ? "" : pasted)
                : SheetText.read(file.getBytes());
        Form form = new Form(Entered.text(title), Entered.text(basis), Entered.text(from), content.orElse(""));
        Optional<LocalDate> day = Entered.day(form.from());
        List<ChangeProblem> problems = problems(form, day.isPresent(), content.isPresent());
        if (!problems.isEmpty()) {
            return form(form, problems, locale);
        }
        Reform added = reforms.add(form.title(), form.basis(), day.orElseThrow(), form.content(), person.actor());
        return new ModelAndView("redirect:/quan-tri/sap-xep/" + added.code());
    }

    private static List<ChangeProblem> problems(Form form, boolean hasDay, boolean isText) {
        List<ChangeProblem> problems = new ArrayList<>();
        length(problems, Field.TITLE, form.title(), MAX_TITLE_LENGTH);
        if (!hasDay) {
            problems.add(new ChangeProblem(
                    1, Field.DAY, form.from().isEmpty() ? Code.MISSING : Code.WRONG_FORM, form.from()));
        }
        if (isText) {
            length(problems, Field.CONTENT, form.content(), MAX_CONTENT_LENGTH);
        } else {
            problems.add(new ChangeProblem(1, Field.CONTENT, Code.WRONG_FORM, ""));
        }
        return problems;
    }

    private static void length(List<ChangeProblem> problems, Field field, String text, int most) {
        if (text.isBlank()) {
            problems.add(new ChangeProblem(1, field, Code.MISSING, ""));
        } else if (text.length() > most) {
            problems.add(new ChangeProblem(1, field, Code.TOO_LONG, String.valueOf(most)));
        }
    }

    private ModelAndView form(Form form, List<ChangeProblem> problems, Locale locale) {
        return new ModelAndView("agency/reform-entry", problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("form", form)
                .addObject("problems", new ProblemWords(problems, messages, locale));
    }
}
