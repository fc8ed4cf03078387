package vn.motcua.asmx;

/**
 * Where a caller finds what it asked for.
 *
 * @param base scheme and host, without a slash at the end
 * @param path as the caller wrote it
 */
public record PublicAddress(String base, String path) {

    String url() {
        return base + path;
    }

    /** Host and port, as in a Host header. */
    String authority() {
        return base.substring(base.indexOf("//") + 2);
    }

    /** The path's last part. */
    String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
