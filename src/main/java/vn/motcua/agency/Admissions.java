package vn.motcua.agency;

import java.time.Clock;
import java.time.Instant;
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
