package vn.motcua.house;

import java.security.CodeSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.motcua.asmx.AsmxService;

/**
 * One way in: a method and a pattern of addresses, or an operation of a SOAP service.
 *
 * @param method of HTTP, or {@code SOAP}
 * @param pattern of addresses; of an operation, its service's first address, a space and its name
 * @param contentType of what is sent
 */
record Route(String method, String pattern, String contentType) {

    static final String SOAP = "SOAP";

    private static final String FORM = "application/x-www-form-urlencoded";

    /** What nothing has as its key or code; the first one that a variable's own pattern allows is taken. */
    private static final List<String> NOBODYS = List.of("999999999", "99999999-9999-9999-9999-999999999999");

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?\\w+(?::([^/]*))?}");

    /** All that the application registered; what only tests have left out. */
    static List<Route> all(ApplicationContext context) {
        Stream<Route> pages = context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> !isOfTests(entry.getValue()))
                .flatMap(entry -> of(entry.getKey()));
        Stream<Route> operations = context.getBeansOfType(AsmxService.class).values().stream()
                .flatMap(service -> service.operations().keySet().stream()
                        .map(operation -> new Route(
                                SOAP, service.addresses().getFirst() + " " + operation, "text/xml; charset=utf-8")));
        return Stream.concat(pages, operations).distinct().toList();
    }

    /** Method and pattern: names it in the table. */
    String name() {
        return method + " " + pattern;
    }

    /** An address that fits, and names nothing that there is. */
    String address() {
        return VARIABLE.matcher(pattern).replaceAll(Route::value).replace("/**", "");
    }

    boolean isChange() {
        return Set.of("POST", "PUT", "PATCH", "DELETE").contains(method);
    }

    private static String value(MatchResult variable) {
        String allowed = Optional.ofNullable(variable.group(1)).orElse(".*");
        return NOBODYS.stream()
                .filter(text -> text.matches(allowed))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no value for " + variable.group()));
    }

    private static Stream<Route> of(RequestMappingInfo info) {
        Collection<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of("GET")
                : info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .toList();
        Collection<String> patterns = Optional.ofNullable(info.getPathPatternsCondition())
                .map(PathPatternsRequestCondition::getPatternValues)
                .orElse(Set.of());
        String type = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(MediaType::toString)
                .findFirst()
                .orElse(FORM);
        return patterns.stream()
                .flatMap(pattern -> methods.stream().map(method -> new Route(method, root(pattern), type)));
    }

    private static String root(String pattern) {
        return pattern.isEmpty() ? "/" : pattern;
    }

    private static boolean isOfTests(HandlerMethod handler) {
        CodeSource source = handler.getBeanType().getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().getPath().endsWith("/test-classes/");
    }
}
