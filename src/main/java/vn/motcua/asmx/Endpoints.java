package vn.motcua.asmx;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All services by address. */
final class Endpoints {

    private final Map<String, Endpoint> byPath = new HashMap<>();

    Endpoints(List<AsmxService> services) {
        for (AsmxService service : services) {
            Endpoint endpoint = Endpoint.of(service);
            for (String address : service.addresses()) {
                if (byPath.put(folded(address), endpoint) != null) {
                    throw new IllegalStateException("Two services have the address " + address + ".");
                }
            }
        }
    }

    Optional<Endpoint> find(HttpServletRequest request) {
        String pathInfo = request.getPathInfo();
        String path = request.getServletPath();
        return Optional.ofNullable(byPath.get(folded(pathInfo == null ? path : path + pathInfo)));
    }

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
