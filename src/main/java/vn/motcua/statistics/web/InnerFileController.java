package vn.motcua.statistics.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.statistics.FileKind;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportFiles;
import vn.motcua.statistics.ReportFiles.Audience;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportReach;
import vn.motcua.statistics.TableForm;

/** Gives the report of a page behind login as a file: exactly what the page shows. */
@Controller
@AllowedTo({Role.LEADER, Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class InnerFileController {

    private final ReportFiles files;
    private final ReportAddresses addresses;
    private final ReportReach reach;

    InnerFileController(ReportFiles files, ReportAddresses addresses, ReportReach reach) {
        this.files = files;
        this.addresses = addresses;
        this.reach = reach;
    }

    @GetMapping("/quan-tri/thong-ke/bao-cao/tep")
    ResponseEntity<byte[]> file(
            @RequestParam Map<String, String> given,
            @RequestParam(name = "bieu", defaultValue = "") String form,
            @RequestParam(name = "dang", defaultValue = "") String format,
            SignedIn person,
            Locale language) {
        FileKind kind = FileKind.of(format).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ReportQuestion question = reach.within(person, addresses.read(given).question())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return FileAnswer.of(files.of(question, TableForm.ofWord(form), kind, Audience.OFFICERS, language));
    }
}
