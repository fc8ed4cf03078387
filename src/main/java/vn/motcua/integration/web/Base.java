package vn.motcua.integration.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.motcua.asmx.PublicAddresses;

/** Where integrators find this system: as configured, or as they asked for it. */
@Component
class Base {

    private final PublicAddresses addresses;

    Base(PublicAddresses addresses) {
        this.addresses = addresses;
    }

    /** Scheme and host, no slash at the end. */
    String of(HttpServletRequest request) {
        return addresses.of(request).base();
    }
}
