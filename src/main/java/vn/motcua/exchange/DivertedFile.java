package vn.motcua.exchange;

import vn.motcua.shared.FieldError.Position;

/** What the content of one file element turned out to be. */
sealed interface DivertedFile {

    /** No content, or white space only. */
    record Empty() implements DivertedFile {}

    record Received(StoredFile file) implements DivertedFile {}

    /** Of a type that is not taken. */
    record NotAllowed() implements DivertedFile {}

    /**
     * Not base64.
     *
     * @param position of the first wrong character, or of the end that came too early
     */
    record BadBase64(Position position) implements DivertedFile {}
}
