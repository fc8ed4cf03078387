package vn.motcua.asmx;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where a caller finds what it asked for.
 *
 * @param base scheme and host, without a slash at the end
 * @param path as the caller wrote it
 */
public record PublicAddress(String base, String path) {

    /** The address of this request, as configured in {@code publicUrl} or else as the caller wrote it. */
    public static PublicAddress of(HttpServletRequest request, Optional<String> publicUrl) {
        String uri = request.getRequestURI();
        int parameters = uri.indexOf(';');
        return new PublicAddress(
                publicUrl.map(PublicAddress::withoutSlash).orElseGet(() -> host(request)),
                parameters < 0 ? uri : uri.substring(0, parameters));
    }

    String url() {
        return base + path;
    }

    /** The path's last part. */
    String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static String host(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
