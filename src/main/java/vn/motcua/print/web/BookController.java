package vn.motcua.print.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.print.DossierBook;
import vn.motcua.print.DossierBook.Export;
import vn.motcua.shared.ProvinceTime;

/** Exports the book of an agency's dossiers. */
@Controller
@RequestMapping("/quan-tri/so-theo-doi")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class BookController {

    private final DossierBook book;
    private final Clock clock;

    BookController(DossierBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(SignedIn person) {
        LocalDate today = LocalDate.now(clock.withZone(ProvinceTime.ZONE));
        return page(BookQuery.usual(today), "", HttpStatus.OK, person);
    }

    @GetMapping("/tep")
    Object file(
            @RequestParam(name = "don-vi", defaultValue = "") String code,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "dang", defaultValue = "pdf") String kind,
            SignedIn person) {
        BookQuery query = new BookQuery(code, from, to);
        Optional<Agency> agency = book.agencies(person).stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
        if (agency.isEmpty()) {
            return page(query, "agency", HttpStatus.BAD_REQUEST, person);
        }
        return query.problem().isEmpty()
                ? file(query, agency.get(), kind.equals("xlsx"), person)
                : page(query, query.problem(), HttpStatus.BAD_REQUEST, person);
    }

    private Object file(BookQuery query, Agency agency, boolean sheet, SignedIn person) {
        LocalDate first = query.first().orElseThrow();
        LocalDate last = query.last().orElseThrow();
        Export export = sheet ? book.table(person, agency, first, last) : book.document(person, agency, first, last);
        String name = "so-theo-doi-" + first + "-" + last;
        return switch (export) {
            case Export.File file -> sheet ? Download.sheet(file.content(), name) : Download.pdf(file.content(), name);
            case Export.NotFound() -> page(query, "agency", HttpStatus.NOT_FOUND, person);
            case Export.TooLong(int most) ->
                page(query, "many", HttpStatus.BAD_REQUEST, person).addObject("most", most);
        };
    }

    private ModelAndView page(BookQuery query, String problem, HttpStatus status, SignedIn person) {
        List<Agency> agencies = book.agencies(person);
        return new ModelAndView("print/book", status)
                .addObject("query", query)
                .addObject("problem", problem)
                .addObject("agencies", agencies);
    }
}
