package vn.motcua.dossier.rest;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.api.ApiCall;
import vn.motcua.dossier.OwnDossier;
import vn.motcua.dossier.OwnDossiers;
import vn.motcua.exchange.FieldReader;
import vn.motcua.shared.ResultCode;

/** Shows an agency a dossier that it sent or handles. */
@RestController
class OwnDossierController {

    private final OwnDossiers dossiers;
    private final AgencyRegister agencies;

    OwnDossierController(OwnDossiers dossiers, AgencyRegister agencies) {
        this.dossiers = dossiers;
        this.agencies = agencies;
    }

    @GetMapping("/api/v1/dossiers")
    ResponseEntity<Object> find(ApiCall call) {
        FieldReader fields = call.query("code", "sender", "handler");
        call.concerns(fields, "code");
        Answers answers = new Answers(call.reference(), fields);
        String code = fields.required("code", 100);
        Optional<Agency> sender = agency(call, fields, "sender");
        Optional<Agency> handler = agency(call, fields, "handler");
        if (fields.failed()) {
            return answers.invalid();
        }
        Optional<OwnDossier> dossier = sender.flatMap(
                from -> handler.flatMap(at -> dossiers.find(call.agency(), from, at, code, call.actor())));
        return dossier.<ResponseEntity<Object>>map(found -> ResponseEntity.ok(DossierView.of(found)))
                .orElseGet(() ->
                        answers.refused(ResultCode.DOSSIER_NOT_FOUND).problem().response());
    }

    /** The agency named, or else the caller; empty when there is none of that name. */
    private Optional<Agency> agency(ApiCall call, FieldReader fields, String name) {
        return fields.optional(name, 100).map(agencies::byCode).orElse(Optional.of(call.agency()));
    }
}
