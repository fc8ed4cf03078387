package vn.motcua.audit.web;

import static vn.motcua.account.Role.AUDITOR;
import static vn.motcua.account.Role.PROVINCE_ADMINISTRATOR;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.SignedIn;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditSearch;
import vn.motcua.audit.AuditTrail;

/** Gives what a filter finds as a file that spreadsheets open, row by row. */
@Controller
@AllowedTo({PROVINCE_ADMINISTRATOR, AUDITOR})
class AuditExport {

    private static final List<String> COLUMNS =
            List.of("at", "actor", "address", "act", "kind", "subject", "reference", "details");

    private final AuditSearch search;
    private final AuditTrail trail;
    private final MessageSource messages;

    AuditExport(AuditSearch search, AuditTrail trail, MessageSource messages) {
        this.search = search;
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping("/quan-tri/nhat-ky/tai-ve")
    void export(SignedIn person, @RequestParam Map<String, String> query, Locale locale, HttpServletResponse response)
            throws IOException {
        AuditForm form = AuditForm.of(query);
        if (!form.problems().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        boolean found = !search.find(form.filter(), Optional.empty(), 1).isEmpty();
        trail.record(person.actor(), Act.READ, "audit", "export", form.details(found));
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nhat-ky.csv\"");
        Writer out = response.getWriter();
        // Without it spreadsheets take UTF-8 for something else.
        out.write('\uFEFF');
        out.write(CsvLine.of(COLUMNS.stream()
                .map(column -> messages.getMessage("audit.column." + column, null, locale))
                .toList()));
        search.each(form.filter(), entry -> write(out, AuditRow.of(entry)));
    }

    private static void write(Writer out, AuditRow row) {
        try {
            out.write(CsvLine.of(List.of(
                    row.machineMoment(),
                    row.line().actor(),
                    row.line().address(),
                    row.line().act(),
                    row.line().kind(),
                    row.line().subject(),
                    row.line().reference(),
                    row.line().details())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
