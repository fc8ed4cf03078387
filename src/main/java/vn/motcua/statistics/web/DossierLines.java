package vn.motcua.statistics.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.account.SignedIn;
import vn.motcua.dossier.DeskPlace;
import vn.motcua.dossier.DeskReach;
import vn.motcua.dossier.FigureLine;

/** Lists of dossiers behind figures: nothing of their owners, and no code where the procedure is confidential. */
@Component
class DossierLines {

    static final int PAGE = 50;

    /**
     * A line.
     *
     * @param code empty where it is not told
     * @param address of the dossier's page; empty where the reader may not open it
     */
    public record Line(FigureLine dossier, String code, String address) {}

    private final DeskReach reach;
    private final ReportWords words;

    DossierLines(DeskReach reach, ReportWords words) {
        this.reach = reach;
        this.words = words;
    }

    /**
     * Puts a page into the model.
     *
     * @param found one more than a page where there are more
     * @param address of the list, with a query
     */
    void fill(
            Model model,
            List<FigureLine> found,
            SignedIn person,
            String address,
            Function<FigureLine, DeskPlace> next) {
        List<FigureLine> shown = found.stream().limit(PAGE).toList();
        model.addAttribute(
                        "lines", shown.stream().map(line -> line(line, person)).toList())
                .addAttribute(
                        "ended",
                        shown.stream().anyMatch(line -> line.finishedAt().isPresent()))
                .addAttribute("address", address)
                .addAttribute(
                        "next",
                        found.size() > PAGE
                                ? address + "&sau="
                                        + next.apply(shown.getLast()).text()
                                : "")
                .addAttribute("words", words);
    }

    private Line line(FigureLine line, SignedIn person) {
        boolean secret = line.procedure().confidential();
        boolean opens = !secret && reach.reaches(person, line.agency().id());
        return new Line(
                line,
                secret ? "" : line.code(),
                opens ? "/quan-tri/ho-so/%d/%d".formatted(line.agency().id(), line.id()) : "");
    }
}
