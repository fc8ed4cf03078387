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

    /**
     * Reads all contracts.
     *
     * @param forms whether HTTP GET and forms are on
     */
    Endpoints(List<AsmxService> services, boolean forms) {
        for (AsmxService service : services) {
            Endpoint endpoint = Endpoint.of(service, forms);
            for (String address : service.addresses()) {
                if (byPath.put(folded(address), endpoint) != null) {
                    throw new IllegalStateException("Two services have the address " + address + ".");
                }
            }
        }
    }

    /** The service at or above the request's path. */
    Optional<Target> find(HttpServletRequest request) {
        String pathInfo = request.getPathInfo();
        String path = request.getServletPath() + (pathInfo == null ? "" : pathInfo);
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            Endpoint endpoint = byPath.get(folded(path.substring(0, end)));
            if (endpoint != null) {
                return Optional.of(new Target(endpoint, path.substring(end)));
            }
        }
        return Optional.empty();
    }

    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
