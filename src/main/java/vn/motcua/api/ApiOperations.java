package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Names calls by method and address pattern, never by the address itself: anything may stand in that. */
@Component
class ApiOperations {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    private final Supplier<List<PathPattern>> patterns;

    ApiOperations(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.patterns = SingletonSupplier.of(() -> mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .map(RequestMappingInfo::getPathPatternsCondition)
                .flatMap(condition -> condition == null ? Stream.empty() : condition.getPatterns().stream())
                .filter(pattern -> ApiPaths.isBelow(pattern.getPatternString()))
                .distinct()
                .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                .toList());
    }

    /** Such as {@code POST /api/v1/dossiers}; {@code POST /api} for an address that there is not. */
    String nameOf(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getServletPath());
        String address = patterns.get().stream()
                .filter(pattern -> pattern.matches(path))
                .findFirst()
                .map(PathPattern::getPatternString)
                .orElse("/api");
        return (METHODS.contains(request.getMethod()) ? request.getMethod() : "?") + " " + address;
    }
}
