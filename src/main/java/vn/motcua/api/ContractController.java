package vn.motcua.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the contract of the interface, byte for byte as it is kept, to anybody. */
@RestController
class ContractController {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=utf-8");

    private final Resource contract = new ClassPathResource("contracts/rest/openapi.yaml");

    @GetMapping(ApiPaths.DESCRIPTION)
    ResponseEntity<Resource> openApi() {
        return ResponseEntity.ok().contentType(YAML).body(contract);
    }
}
