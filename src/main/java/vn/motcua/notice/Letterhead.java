package vn.motcua.notice;

import java.net.URI;
import java.util.Optional;

/**
 * What every mail needs beside its text.
 *
 * @param from its sender; empty: whoever the mail server takes the program for
 * @param pages public address of the portal, without a slash at its end
 */
record Letterhead(Optional<String> from, String pages) {

    static Letterhead of(NoticeSettings settings, String user, String publicUrl) {
        Optional<String> from = settings.mailFrom().or(() -> Optional.of(user).filter(text -> text.contains("@")));
        return new Letterhead(from, publicUrl.replaceFirst("/+$", ""));
    }

    /** Name of the portal's host. */
    String host() {
        return Optional.ofNullable(URI.create(pages).getHost()).orElse("localhost");
    }
}
