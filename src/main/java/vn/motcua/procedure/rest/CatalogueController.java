package vn.motcua.procedure.rest;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.OpenCall;
import vn.motcua.exchange.FieldReader;
import vn.motcua.procedure.CatalogueRules;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.Offer;
import vn.motcua.procedure.OfferQuestion;
import vn.motcua.procedure.ProcedureContent.Applicant;
import vn.motcua.procedure.ProcedureContent.Level;
import vn.motcua.procedure.ProcedureContent.Level2022;
import vn.motcua.procedure.ProcedureEditing;

/** The published catalogue, to anybody. */
@RestController
class CatalogueController {

    private static final int USUAL_PAGE = 100;
    private static final int MAX_PAGE = 500;

    private final Offer offer;
    private final ProcedureEditing procedures;
    private final CatalogueRules rules;
    private final Clock clock;

    CatalogueController(Offer offer, ProcedureEditing procedures, CatalogueRules rules, Clock clock) {
        this.offer = offer;
        this.procedures = procedures;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping(CatalogueAddresses.PROCEDURES)
    ResponseEntity<Object> list(OpenCall call) {
        FieldReader fields =
                call.query("q", "agency", "sector", "level", "level2016", "level2022", "applicant", "after", "limit");
        OfferQuestion question = new OfferQuestion(
                fields.optional("q", 200).orElse(""),
                fields.optional("agency", 100),
                fields.optional("sector", 100),
                WireValues.read(fields, "level", Level.class),
                fields.optionalNumber("level2016", 1, 4),
                WireValues.read(fields, "level2022", Level2022.class),
                WireValues.read(fields, "applicant", Applicant.class));
        String after = fields.optional("after", 100).orElse("");
        int limit = fields.optionalNumber("limit", 1, MAX_PAGE).orElse(USUAL_PAGE);
        return fields.failed()
                ? call.invalid(fields)
                : call.answer(ProcedureList.of(offer.find(question).found(), after, limit));
    }

    @GetMapping(CatalogueAddresses.PROCEDURES + "/{code}")
    ResponseEntity<Object> one(@PathVariable("code") String code, OpenCall call) {
        return view(code).map(call::answer).orElseGet(call::notFound);
    }

    @GetMapping(CatalogueAddresses.PROCEDURES + "/{code}/versions")
    ResponseEntity<Object> versions(@PathVariable("code") String code, OpenCall call) {
        return procedures
                .find(code)
                .map(VersionView::of)
                .filter(versions -> !versions.isEmpty())
                .map(versions -> call.answer(Map.of("versions", versions)))
                .orElseGet(call::notFound);
    }

    @GetMapping(CatalogueAddresses.SECTORS)
    ResponseEntity<Object> sectors(OpenCall call) {
        return call.answer(
                Map.of("sectors", offer.sectors().stream().map(SectorView::of).toList()));
    }

    private Optional<ProcedureView> view(String code) {
        Optional<ManagedProcedure> procedure = procedures.find(code);
        return procedure.flatMap(found -> ProcedureView.of(found, rules.ownerKey(found.owner()), clock.instant()));
    }
}
