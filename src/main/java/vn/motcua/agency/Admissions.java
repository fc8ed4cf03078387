package vn.motcua.agency;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Texts;

/**
 * Tells whether a caller is an agency of the register. The same is done whatever was sent, so that an unknown agency
 * and a wrong secret take the same time.
 *
 * <p>A secret's digest is found by hashing, not by comparing: it is keyed, so what a caller could learn from the time
 * tells nothing about any secret.
 */
@Component
public class Admissions {

    private final AgencyRegister register;
    private final AccessRules rules;
    private final SecretDigests digests;
    private final LastUses uses;
    private final Clock clock;

    Admissions(AgencyRegister register, AccessRules rules, SecretDigests digests, LastUses uses, Clock clock) {
        this.register = register;
        this.rules = rules;
        this.digests = digests;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * Checks {@code madonvi} and {@code maxacthuc} as they were sent; absent ones are empty texts.
     *
     * @param address of the caller, behind whatever proxies are trusted
     */
    public Admission admit(String code, String secret, String address) {
        String given = Texts.normal(secret);
        AgencyBook book = register.book();
        // A provisional code of 2020 was once another commune's: the secret tells which of the two calls.
        List<Agency> named = book.everByCode(code, register.today());
        if (digests.belongsElsewhere(given)) {
            return new Admission.WrongEnvironment(named.stream().findFirst());
        }
        List<KeptSecret> matches = rules.withDigest(digests.of(given));
        return named.stream()
                .flatMap(agency ->
                        lasting(matches, agency).stream().map(match -> standing(book, agency, match, address)))
                .findFirst()
                .orElseGet(() -> new Admission.NotAuthenticated(named.stream().findFirst()));
    }

    /**
     * Checks a secret that comes without {@code madonvi}. Where several agencies have the same one nobody is admitted,
     * but an agency that has ended does not stand in the way of one that has not.
     *
     * @param address of the caller, behind whatever proxies are trusted
     */
    public Admission admit(String secret, String address) {
        String given = Texts.normal(secret);
        AgencyBook book = register.book();
        if (digests.belongsElsewhere(given)) {
            return new Admission.WrongEnvironment(Optional.empty());
        }
        List<KeptSecret> matches = rules.withDigest(digests.of(given));
        Optional<Agency> holder = holder(book, matches);
        return holder.flatMap(agency -> lasting(matches, agency))
                .map(match -> standing(book, holder.orElseThrow(), match, address))
                .orElseGet(() -> new Admission.NotAuthenticated(Optional.empty()));
    }

    /** The only agency, or the only one valid today, that has one of these secrets. */
    private Optional<Agency> holder(AgencyBook book, List<KeptSecret> matches) {
        List<Agency> agencies = matches.stream()
                .flatMap(match -> book.find(match.agencyId()).stream())
                .map(AgencyTable.Entry::agency)
                .distinct()
                .toList();
        List<Agency> valid = agencies.stream()
                .filter(agency -> agency.isValidOn(register.today()))
                .toList();
        List<Agency> candidates = valid.isEmpty() ? agencies : valid;
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /** The agency's own among these secrets; of several the one that is valid. */
    private Optional<KeptSecret> lasting(List<KeptSecret> matches, Agency agency) {
        Instant now = clock.instant();
        return matches.stream()
                .filter(match -> match.agencyId() == agency.id())
                .max(Comparator.comparing(match -> match.isValidAt(now)));
    }

    private Admission standing(AgencyBook book, Agency agency, KeptSecret secret, String address) {
        if (agency.validFrom().isAfter(register.today())) {
            return new Admission.NotAuthenticated(Optional.of(agency));
        }
        if (!agency.isValidOn(register.today())) {
            return new Admission.Closed(agency, book.successors(agency, register.today()));
        }
        if (!secret.isValidAt(clock.instant())) {
            return new Admission.SecretExpired(agency);
        }
        NetworkPolicy networks = rules.networksOf(agency.id());
        boolean foreign = networks.isForeign(address);
        if (foreign && networks.mode() == NetworkMode.ENFORCE) {
            return new Admission.NetworkNotAllowed(agency, address);
        }
        uses.note(secret.id(), address);
        return new Admission.Admitted(agency, foreign);
    }
}
