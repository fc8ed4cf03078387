package vn.motcua.integration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.asmx.PublicAddress;

/** Where integrators find this system: as configured, or as they asked for it. */
@Component
class Base {

    private final Optional<String> publicUrl;

    Base(@Value("${motcua.public-url:}") String publicUrl) {
        this.publicUrl = Optional.of(publicUrl).filter(url -> !url.isBlank());
    }

    /** Scheme and host, no slash at the end. */
    String of(HttpServletRequest request) {
        return PublicAddress.of(request, publicUrl).base();
    }
}
