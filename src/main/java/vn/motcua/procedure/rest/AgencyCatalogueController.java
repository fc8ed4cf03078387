package vn.motcua.procedure.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiCall;
import vn.motcua.procedure.Offer;

/** Tells an agency's software exactly the codes that it may send, now and from later days on. */
@RestController
class AgencyCatalogueController {

    private static final String ADDRESS = "/api/v1/agency/procedures";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Offer offer;

    AgencyCatalogueController(Offer offer) {
        this.offer = offer;
    }

    @GetMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, List<ProcedureItem>> json(ApiCall call) {
        return Map.of("procedures", items(call));
    }

    @GetMapping(path = ADDRESS, produces = "text/csv")
    ResponseEntity<byte[]> csv(ApiCall call) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        "thu-tuc-%s.csv".formatted(call.agency().code()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(CodeCsv.of(items(call)).getBytes(StandardCharsets.UTF_8));
    }

    private List<ProcedureItem> items(ApiCall call) {
        return offer.usedBy(call.agency()).stream().map(ProcedureItem::of).toList();
    }
}
