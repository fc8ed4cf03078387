package vn.motcua.print;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.AppointmentChange;
import vn.motcua.dossier.BookLine;
import vn.motcua.dossier.DossierFile;
import vn.motcua.procedure.Procedure;
import vn.motcua.shared.ProvinceTime;

/** Sets forms: data into templates, templates into documents. */
@Component
class FormSheets {

    private final FormHeads heads;
    private final PrintTemplates templates;
    private final Pdf pdf;
    private final MessageSource texts;
    private final Clock clock;

    FormSheets(FormHeads heads, PrintTemplates templates, Pdf pdf, MessageSource texts, Clock clock) {
        this.heads = heads;
        this.templates = templates;
        this.pdf = pdf;
        this.texts = texts;
        this.clock = clock;
    }

    /** The book of an agency as a document. */
    byte[] book(Agency agency, String span, List<BookLine> lines) {
        Instant now = clock.instant();
        return pdf.of(templates.fill(
                "book",
                Map.of(
                        "head",
                        heads.ofBook(agency, Regime.at(now), now),
                        "span",
                        span,
                        "lines",
                        lines,
                        "words",
                        new VietnameseWords())));
    }

    /** A form of a dossier that has something for it. */
    byte[] print(Form form, DossierFile file) {
        return pdf.of(
                switch (form) {
                    case RECEIPT -> receipt(file);
                    case SUPPLEMENT -> supplement(file, Papers.supplement(file).orElseThrow());
                    case REFUSAL -> refusal(file, Papers.refusal(file).orElseThrow());
                    case APOLOGY -> apology(file, Papers.extension(file).orElseThrow());
                    case CONTROL_SLIP -> controlSlip(file);
                });
    }

    private String receipt(DossierFile file) {
        return fill(Form.RECEIPT, "receipt", file, file.dossier().receivedAt(), Map.of("term", term(file)));
    }

    private String supplement(DossierFile file, Papers.Said said) {
        return fill(Form.SUPPLEMENT, "supplement", file, said.at(), Map.of("said", said));
    }

    private String refusal(DossierFile file, Papers.Said said) {
        return fill(Form.REFUSAL, "refusal", file, said.at(), Map.of("said", said));
    }

    private String apology(DossierFile file, AppointmentChange change) {
        return fill(Form.APOLOGY, "apology", file, change.at(), Map.of("change", change));
    }

    private String controlSlip(DossierFile file) {
        return fill(
                Form.CONTROL_SLIP,
                "control-slip",
                file,
                clock.instant(),
                Map.of("handings", Papers.handings(file), "standing", standing(file)));
    }

    private String fill(Form form, String template, DossierFile file, Instant day, Map<String, Object> more) {
        return templates.fill(
                template,
                Map.of(
                        "head",
                        heads.of(form, file, day),
                        "file",
                        file,
                        "dossier",
                        file.dossier(),
                        "regime",
                        Regime.at(file.dossier().receivedAt()),
                        "words",
                        new VietnameseWords(),
                        "more",
                        more));
    }

    /** How long the procedure may take, in words. */
    private String term(DossierFile file) {
        return file.dossier()
                .procedure()
                .termAt(file.dossier().receivedAt())
                .map(this::term)
                .orElse("");
    }

    private String term(Procedure.Term term) {
        Object[] amount = {term.amount()};
        return texts.getMessage("print.term." + term.unit(), amount, VietnameseWords.VIETNAMESE);
    }

    /** Whether the end came before, on or after the day of the appointment; empty while there is nothing to say. */
    private String standing(DossierFile file) {
        return file.dossier()
                .finishedAt()
                .flatMap(finished -> file.dossier().dueAt().map(due -> {
                    int side = Integer.signum(day(finished).compareTo(day(due)));
                    String key = side < 0 ? "early" : side == 0 ? "on-day" : "late";
                    return texts.getMessage("print.standing." + key, new Object[0], VietnameseWords.VIETNAMESE);
                }))
                .orElse("");
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProvinceTime.ZONE);
    }
}
