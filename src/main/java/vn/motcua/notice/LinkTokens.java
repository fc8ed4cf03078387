package vn.motcua.notice;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.server.ServerKey;
import vn.motcua.shared.Digest;

/**
 * What stands in the links of mails: the subscription's random key, signed for one purpose with the server key. Nothing
 * from which a link could be made is in the database.
 */
@Component
class LinkTokens {

    /** What a link does. */
    enum Purpose {
        CONFIRM,
        STOP
    }

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([\\w-]{43})");

    private final ServerKey key;

    LinkTokens(ServerKey server) {
        this.key = server.derived("notice link");
    }

    String token(Purpose purpose, UUID subscription) {
        return subscription + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(seal(purpose, subscription).bytes());
    }

    /** Which subscription a link is about; empty when it is none of ours or for another purpose. */
    Optional<UUID> subscription(Purpose purpose, String token) {
        Matcher form = FORM.matcher(token);
        if (!form.matches()) {
            return Optional.empty();
        }
        UUID subscription = UUID.fromString(form.group(1));
        Digest given = Digest.of(Base64.getUrlDecoder().decode(form.group(2)));
        return given.equals(seal(purpose, subscription)) ? Optional.of(subscription) : Optional.empty();
    }

    private Digest seal(Purpose purpose, UUID subscription) {
        return key.digest(purpose.name(), subscription.toString());
    }
}
