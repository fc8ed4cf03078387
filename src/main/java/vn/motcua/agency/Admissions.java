package vn.motcua.agency;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.server.ServerSettings;
import vn.motcua.shared.Digest;
import vn.motcua.shared.Texts;

/**
 * Tells whether a caller is an agency of the register. One digest is computed and four are compared whatever was
 * sent, so that an unknown agency and a wrong secret take the same time.
 */
@Component
public class Admissions {

    private static final AgencyTable.SecretRow NOBODY =
            new AgencyTable.SecretRow(-1, Digest.of(new byte[Digest.LENGTH]), Instant.EPOCH, Optional.empty());

    /** Both slots of two agencies that one code may mean. */
    private static final int MOST_COMPARED = 2 * SecretSlot.values().length;

    private final AgencyRegister register;
    private final AgencySecrets secrets;
    private final ServerSettings settings;
    private final Clock clock;

    Admissions(AgencyRegister register, AgencySecrets secrets, ServerSettings settings, Clock clock) {
        this.register = register;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** Checks {@code madonvi} and {@code maxacthuc} as they were sent; absent ones are empty texts. */
    public Admission admit(String code, String secret) {
        String given = Texts.normal(secret);
        AgencyBook book = register.book();
        // A provisional code of 2020 was once another commune's: the secret tells which of the two calls.
        List<AgencyTable.SecretRow> known = book.everByCode(code, register.today()).stream()
                .flatMap(agency -> book.secretsOf(agency).stream())
                .toList();
        Optional<AgencyTable.SecretRow> match = matching(known, secrets.digest(given));
        if (SecretText.belongsElsewhere(given, settings.environment())) {
            return new Admission.WrongEnvironment();
        }
        return match.map(secretRow -> standing(book, book.byId(secretRow.agencyId()), secretRow))
                .orElseGet(Admission.NotAuthenticated::new);
    }

    /**
     * Checks a secret that comes without {@code madonvi}. Where several agencies have the same one nobody is admitted,
     * but an agency that has ended does not stand in the way of one that has not.
     *
     * <p>The digest is found by hashing, not by comparing: it is keyed, so what a caller could learn from the time
     * tells nothing about any secret.
     */
    public Admission admit(String secret) {
        String given = Texts.normal(secret);
        AgencyBook book = register.book();
        List<AgencyTable.SecretRow> matches = book.secretsWith(secrets.digest(given));
        if (SecretText.belongsElsewhere(given, settings.environment())) {
            return new Admission.WrongEnvironment();
        }
        return holder(book, matches)
                .map(secretRow -> standing(book, book.byId(secretRow.agencyId()), secretRow))
                .orElseGet(Admission.NotAuthenticated::new);
    }

    /** The secret of the only agency, or of the only one valid today; of its slots the one that lasts. */
    private Optional<AgencyTable.SecretRow> holder(AgencyBook book, List<AgencyTable.SecretRow> matches) {
        List<Agency> agencies = matches.stream()
                .map(match -> book.byId(match.agencyId()))
                .distinct()
                .toList();
        List<Agency> valid = agencies.stream()
                .filter(agency -> agency.isValidOn(register.today()))
                .toList();
        List<Agency> candidates = valid.isEmpty() ? agencies : valid;
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return matches.stream()
                .filter(match -> match.agencyId() == candidates.getFirst().id())
                .max(Comparator.comparing(match -> match.isValidAt(now)));
    }

    private Admission standing(AgencyBook book, Agency agency, AgencyTable.SecretRow secret) {
        if (agency.validFrom().isAfter(register.today())) {
            return new Admission.NotAuthenticated();
        }
        if (!agency.isValidOn(register.today())) {
            return new Admission.Closed(agency, book.successors(agency, register.today()));
        }
        return secret.isValidAt(clock.instant()) ? new Admission.Admitted(agency) : new Admission.SecretExpired(agency);
    }

    private static Optional<AgencyTable.SecretRow> matching(List<AgencyTable.SecretRow> known, Digest digest) {
        Optional<AgencyTable.SecretRow> found = Optional.empty();
        for (int i = 0; i < Math.max(known.size(), MOST_COMPARED); i++) {
            AgencyTable.SecretRow candidate = i < known.size() ? known.get(i) : NOBODY;
            boolean equal = candidate.digest().equals(digest);
            if (equal && i < known.size()) {
                found = Optional.of(candidate);
            }
        }
        return found;
    }
}
