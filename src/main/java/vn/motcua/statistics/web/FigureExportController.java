package vn.motcua.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.counting.Column;
import vn.motcua.statistics.ExportJob;
import vn.motcua.statistics.FigureExports;
import vn.motcua.statistics.FigureExports.Outcome;
import vn.motcua.statistics.FileKind;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportReach;
import vn.motcua.statistics.RowAddresses;
import vn.motcua.statistics.RowKey;

/** Lists of dossiers as files, however long: asked for, left, found again, taken away or stopped. */
@Controller
@AllowedTo({Role.LEADER, Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class FigureExportController {

    static final String ADDRESS = "/quan-tri/thong-ke/tep";

    private static final String SECONDS_TO_NEXT_LOOK = "5";

    /** A file of the page. */
    public record Shown(ExportJob job, String about) {}

    private final FigureExports exports;
    private final ReportReach reach;
    private final ReportAddresses addresses;
    private final RowAddresses rows;

    FigureExportController(FigureExports exports, ReportReach reach, ReportAddresses addresses, RowAddresses rows) {
        this.exports = exports;
        this.reach = reach;
        this.addresses = addresses;
        this.rows = rows;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(SignedIn person, Locale language, HttpServletResponse response) {
        List<Shown> shown = exports.latest(person).stream()
                .map(job -> new Shown(job, exports.about(job, language)))
                .toList();
        boolean running = shown.stream().anyMatch(file -> file.job().isRunning());
        if (running) {
            response.setHeader("Refresh", SECONDS_TO_NEXT_LOOK);
        }
        return new ModelAndView("statistics/exports")
                .addObject("files", shown)
                .addObject("running", running)
                .addObject("moments", new Moments());
    }

    @PostMapping("/quan-tri/thong-ke/ho-so/tep")
    String begin(
            @RequestParam Map<String, String> given,
            @RequestParam(name = "dong", defaultValue = "") String rowName,
            @RequestParam(name = "cot", defaultValue = "") String columnName,
            @RequestParam(name = "dang", defaultValue = "") String format,
            SignedIn person,
            Locale language,
            RedirectAttributes flash) {
        RowKey row = rows.row(rowName).orElseThrow(FigureExportController::notFound);
        Column column = rows.column(columnName).orElseThrow(FigureExportController::notFound);
        FileKind kind = FileKind.of(format)
                .filter(known -> known != FileKind.PDF)
                .orElseThrow(FigureExportController::notFound);
        ReportQuestion question = reach.within(person, addresses.read(given).question())
                .filter(asked -> reach.within(person, asked.at(row)).isPresent())
                .orElseThrow(FigureExportController::notFound);
        Outcome outcome = exports.begin(person, question, row, column, kind, language);
        switch (outcome) {
            case Outcome.Begun _ -> flash.addFlashAttribute("done", "statistics.export.begun");
            case Outcome.Busy _ -> flash.addFlashAttribute("problem", "statistics.export.busy");
            case Outcome.TooMany _ -> flash.addFlashAttribute("problem", "statistics.export.too-many");
        }
        return "redirect:" + ADDRESS;
    }

    @GetMapping(ADDRESS + "/{id:\\d{1,18}}")
    void download(@PathVariable("id") long id, SignedIn person, HttpServletResponse response) throws IOException {
        ExportJob job =
                exports.find(person, id).filter(ExportJob::isWritten).orElseThrow(FigureExportController::notFound);
        exports.download(person, job);
        response.setContentType(job.format().mediaType());
        response.setContentLengthLong(job.bytes());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                FileAnswer.disposition("ho-so-" + id + "." + job.format().word()));
        for (int number = 1; number <= job.parts(); number++) {
            response.getOutputStream().write(exports.part(job, number));
        }
    }

    @PostMapping(ADDRESS + "/{id:\\d{1,18}}/huy")
    String cancel(@PathVariable("id") long id, SignedIn person, RedirectAttributes flash) {
        boolean cancelled = exports.cancel(person, id);
        flash.addFlashAttribute("done", cancelled ? "statistics.export.cancelled" : "statistics.export.ended");
        return "redirect:" + ADDRESS;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
