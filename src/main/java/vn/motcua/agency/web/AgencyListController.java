package vn.motcua.agency.web;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyEntry;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.AgencySearch;
import vn.motcua.agency.AgencyStanding;

/** The register as a list: searched, filtered, page by page, and as a file for spreadsheets. */
@Controller
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class AgencyListController {

    private static final int PAGE = 50;

    private final AgencySearch search;
    private final MessageSource messages;

    AgencyListController(AgencySearch search, MessageSource messages) {
        this.search = search;
        this.messages = messages;
    }

    @ModelAttribute("query")
    RegisterQuery query(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(name = "loai", required = false) @Nullable String kind,
            @RequestParam(name = "tinh-trang", required = false) @Nullable String standing,
            @RequestParam(name = "cap-tren", required = false) @Nullable String parent) {
        return RegisterQuery.of(q, kind, standing, parent);
    }

    @GetMapping("/quan-tri/don-vi")
    String list(
            @ModelAttribute("query") RegisterQuery query,
            @RequestParam(name = "sau", required = false) @Nullable Integer after,
            SignedIn person,
            Model model) {
        model.addAttribute("page", search.page(query.filter(), person::manages, Optional.ofNullable(after), PAGE));
        model.addAttribute("first", after == null);
        model.addAttribute("kinds", AgencyKind.values());
        model.addAttribute("standings", AgencyStanding.values());
        model.addAttribute("parents", parents(person));
        model.addAttribute("mayChange", person.role() == Role.PROVINCE_ADMINISTRATOR);
        model.addAttribute("keep", query.query());
        return "agency/list";
    }

    @GetMapping("/quan-tri/don-vi.csv")
    ResponseEntity<byte[]> export(@ModelAttribute("query") RegisterQuery query, SignedIn person, Locale locale) {
        String csv = new RegisterCsv(messages, locale).write(search.all(query.filter(), person::manages));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"don-vi.csv\"")
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Agencies with others below them, of those this person may see. */
    private List<Agency> parents(SignedIn person) {
        return search.all(RegisterQuery.of(null, null, RegisterQuery.ANY, null).filter(), person::manages).stream()
                .map(AgencyEntry::parent)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }
}
