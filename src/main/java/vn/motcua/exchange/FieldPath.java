package vn.motcua.exchange;

/** Takes paths such as {@code ToTrinh/SoHieuVB} apart. */
final class FieldPath {

    private FieldPath() {}

    static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name of the group that holds the field; the root's name where no group does. */
    static String parentName(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? DocumentShape.ROOT : lastName(path.substring(0, slash));
    }
}
