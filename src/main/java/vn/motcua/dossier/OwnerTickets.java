package vn.motcua.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.server.ServerKey;
import vn.motcua.shared.Digest;

/**
 * Spares the owner of a dossier from giving the second factor again in each form of its page: a ticket is signed with
 * the server key, good for one dossier and {@link #GOOD_FOR}, on every node, and nothing of it is stored.
 */
@Component
public class OwnerTickets {

    /** Enough to write a comment. */
    static final Duration GOOD_FOR = Duration.ofHours(2);

    private static final Pattern FORM = Pattern.compile("((\\d{1,9})\\.(\\d{1,18})\\.(\\d{1,12}))\\.([\\w-]{43})");

    private final ServerKey key;
    private final Clock clock;

    OwnerTickets(ServerKey key, Clock clock) {
        this.key = key.derived("ticket of a dossier's owner");
        this.clock = clock;
    }

    /** A ticket for somebody who has just proved to own the dossier. */
    public String issue(DossierId dossier) {
        long end = clock.instant().plus(GOOD_FOR).getEpochSecond();
        String claim = dossier.agencyId() + "." + dossier.id() + "." + end;
        return claim + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(seal(claim).bytes());
    }

    /** The dossier that a ticket is good for; empty for anything else and when its time is over. */
    public Optional<DossierId> dossier(String ticket) {
        Matcher form = FORM.matcher(ticket);
        return form.matches() && isGenuine(form) && !isOver(form)
                ? Optional.of(new DossierId(Integer.parseInt(form.group(2)), Long.parseLong(form.group(3))))
                : Optional.empty();
    }

    private boolean isGenuine(Matcher form) {
        byte[] seal = Base64.getUrlDecoder().decode(form.group(5));
        return Digest.of(seal).equals(seal(form.group(1)));
    }

    private boolean isOver(Matcher form) {
        return clock.instant().isAfter(Instant.ofEpochSecond(Long.parseLong(form.group(4))));
    }

    private Digest seal(String claim) {
        return key.digest("ticket", claim);
    }
}
