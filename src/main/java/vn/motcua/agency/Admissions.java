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
 * Tells whether a caller is an agency of the register. One digest is computed and two are compared whatever was sent,
 * so that an unknown agency and a wrong secret take the same time.
 */
@Component
public class Admissions {

    private static final AgencyTable.SecretRow NOBODY =
            new AgencyTable.SecretRow(-1, Digest.of(new byte[Digest.LENGTH]), Instant.EPOCH, Optional.empty());

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
        Optional<Agency> agency = book.byCode(code, register.today());
        List<AgencyTable.SecretRow> known = agency.map(book::secretsOf).orElse(List.of());
        Optional<AgencyTable.SecretRow> match = matching(known, secrets.digest(given));
        if (SecretText.belongsElsewhere(given, settings.environment())) {
            return new Admission.WrongEnvironment();
        }
        if (agency.isEmpty() || match.isEmpty()) {
            return new Admission.NotAuthenticated();
        }
        return standing(book, agency.get(), match.get());
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
        if (!agency.isValidOn(register.today())) {
            return new Admission.Closed(agency, book.successors(agency));
        }
        return secret.isValidAt(clock.instant()) ? new Admission.Admitted(agency) : new Admission.SecretExpired(agency);
    }

    private static Optional<AgencyTable.SecretRow> matching(List<AgencyTable.SecretRow> known, Digest digest) {
        Optional<AgencyTable.SecretRow> found = Optional.empty();
        for (int i = 0; i < SecretSlot.values().length; i++) {
            AgencyTable.SecretRow candidate = i < known.size() ? known.get(i) : NOBODY;
            boolean equal = candidate.digest().equals(digest);
            if (equal && i < known.size()) {
                found = Optional.of(candidate);
            }
        }
        return found;
    }
}
