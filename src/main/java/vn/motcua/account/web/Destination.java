package vn.motcua.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where to go after signing in: to the page that was wanted, if it is one of those behind login. */
@Component
class Destination {

    private static final String START = "/quan-tri";

    /** The cookie that remembers the page may have been set by somebody else. */
    private static final Pattern BEHIND_LOGIN = Pattern.compile("/(?:quan-tri|tai-khoan)(?:[/?].*)?");

    private final RequestCache wanted;

    Destination(RequestCache wanted) {
        this.wanted = wanted;
    }

    String next(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return Optional.ofNullable(saved)
                .map(SavedRequest::getRedirectUrl)
                .flatMap(Destination::own)
                .orElse(START);
    }

    /** The path and query of {@code address}, if people who sign in may be sent there; never its host. */
    static Optional<String> own(String address) {
        try {
            URI uri = URI.create(address);
            String path = Optional.ofNullable(uri.getRawPath()).orElse("");
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return Optional.of(path + query)
                    .filter(target -> BEHIND_LOGIN.matcher(target).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
