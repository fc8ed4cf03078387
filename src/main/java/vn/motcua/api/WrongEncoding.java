package vn.motcua.api;

/** Says that a body is compressed, or in another encoding than UTF-8. */
final class WrongEncoding extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongEncoding() {
        super("Neither compressed bodies nor other encodings are read");
    }
}
