package vn.motcua.procedure.rest;

import org.springframework.stereotype.Component;
import vn.motcua.api.OpenAddresses;

/** The catalogue is everybody's to read. */
@Component
class CatalogueAddresses implements OpenAddresses {

    static final String PROCEDURES = "/api/v1/procedures";
    static final String SECTORS = "/api/v1/sectors";

    @Override
    public boolean covers(String path) {
        return path.equals(PROCEDURES) || path.startsWith(PROCEDURES + "/") || path.equals(SECTORS);
    }
}
