package vn.motcua.office.rest;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Addresses of uploads. */
final class UploadPaths {

    static final String FILES = "/api/v1/files";
    static final String FILE = FILES + "/{id}";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private UploadPaths() {}

    /** The id in exactly the form in which it was given out. */
    static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
