package vn.motcua.asmx;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds where callers reach the services.
 *
 * @param publicUrl scheme and host for all of them; else those of each request
 * @param trustedProxies the addresses whose word on that counts
 */
public record PublicAddresses(Optional<String> publicUrl, Optional<Pattern> trustedProxies) {

    private static final Pattern PATH_PARAMETERS = Pattern.compile(";[^/]*");

    /** The address of this request. */
    public PublicAddress of(HttpServletRequest request) {
        return new PublicAddress(
                publicUrl.map(PublicAddresses::withoutSlash).orElseGet(() -> base(request)),
                PATH_PARAMETERS.matcher(request.getRequestURI()).replaceAll(""));
    }

    private String base(HttpServletRequest request) {
        Origin said = Origin.of(Optional.empty(), Optional.ofNullable(request.getHeader("Host")), Optional.empty());
        Optional<Peer> proxy = Peer.of(request).filter(peer -> isTrusted(peer.address()));
        if (said.host().isEmpty() || proxy.isEmpty()) {
            return url(request.getScheme(), request.getServerName(), request.getServerPort());
        }
        Origin forwarded =
                new Forwarded(this::isTrusted).origin(request, proxy.get().forwardedFor());
        String scheme = forwarded.scheme().orElseGet(request::getScheme);
        Origin named = forwarded.host().isPresent() ? forwarded : said;
        int port = forwarded.port().orElseGet(() -> named.port().orElse(usual(scheme)));
        return url(scheme, named.host().orElseThrow(), port);
    }

    private boolean isTrusted(String address) {
        return trustedProxies.filter(it -> it.matcher(address).matches()).isPresent();
    }

    private static String url(String scheme, String host, int port) {
        return scheme + "://" + host.toLowerCase(Locale.ROOT) + (port == usual(scheme) ? "" : ":" + port);
    }

    private static int usual(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
