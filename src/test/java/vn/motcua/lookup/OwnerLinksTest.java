package vn.motcua.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierOrigin;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.IdNumber;
import vn.motcua.dossier.LookupRow;
import vn.motcua.lookup.OwnerLinks.Claim;
import vn.motcua.server.ServerKey;

class OwnerLinksTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:30Z");
    private static final IdNumber NUMBER = IdNumber.of("042 090 006789").orElseThrow();
    private static final LookupRow DOSSIER = dossier(42, Optional.of(NUMBER));

    private final OwnerLinks links = links("ab", NOW);

    @Test
    void isSignedForOneDossierAndItsOwner() {
        Claim claim = links.read(links.issue(DOSSIER, NUMBER).token()).orElseThrow();
        assertThat(claim.agencyId()).isEqualTo(7);
        assertThat(claim.dossierId()).isEqualTo(42);
        assertThat(links.isSigned(claim, DOSSIER)).isTrue();
        assertThat(links.isSigned(claim, dossier(43, Optional.of(NUMBER)))).isFalse();
        assertThat(links.isSigned(claim, dossier(42, IdNumber.of("183456789")))).isFalse();
        assertThat(links.isSigned(claim, dossier(42, Optional.empty()))).isFalse();
    }

    @Test
    void holdsNoPersonalDataAndTellsNoToken() {
        OwnerLink link = links.issue(DOSSIER, NUMBER);
        assertThat(link.token()).hasSize(64).matches("[\\w-]+");
        assertThat(link.toString()).doesNotContain(link.token());
    }

    @Test
    void expiresAfterItsDays() {
        OwnerLink link = links.issue(DOSSIER, NUMBER);
        Claim claim = links.read(link.token()).orElseThrow();
        assertThat(link.until()).isEqualTo(Instant.parse("2027-02-21T12:00:00Z"));
        assertThat(links.isExpired(claim)).isFalse();
        assertThat(links("ab", link.until().minusSeconds(1)).isExpired(claim)).isFalse();
        assertThat(links("ab", link.until()).isExpired(claim)).isTrue();
    }

    @Test
    void cannotBeProlongedOrMadeWithAnotherKey() {
        Claim claim = links.read(links.issue(DOSSIER, NUMBER).token()).orElseThrow();
        Claim longer = new Claim(7, 42, claim.until().plus(Duration.ofDays(1)), claim.signature());
        assertThat(links.isSigned(longer, DOSSIER)).isFalse();
        assertThat(links("cd", NOW).isSigned(claim, DOSSIER)).isFalse();
    }

    @Test
    void readsNothingElse() {
        assertThat(links.read("")).isEmpty();
        assertThat(links.read("!".repeat(64))).isEmpty();
        assertThat(links.read("A".repeat(63))).isEmpty();
        assertThat(links.read("A".repeat(64)))
                .hasValueSatisfying(
                        claim -> assertThat(links.isSigned(claim, DOSSIER)).isFalse());
    }

    private static OwnerLinks links(String key, Instant now) {
        return new OwnerLinks(
                ServerKey.ofHex(key.repeat(32)), new LookupSettings(1, 1, 90), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static LookupRow dossier(long id, Optional<IdNumber> number) {
        return new LookupRow(
                7,
                id,
                7,
                "H27-1",
                1,
                1,
                "",
                "",
                number,
                Optional.empty(),
                List.of(),
                Instant.EPOCH,
                Optional.empty(),
                DossierState.RECEIVED,
                Optional.empty(),
                Optional.empty(),
                DossierOrigin.MIRROR,
                Optional.empty(),
                Optional.empty());
    }
}
