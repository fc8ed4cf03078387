package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.motcua.server.ServerKey;

class OwnerTicketsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final DossierId DOSSIER = new DossierId(7, 1_234_567);

    private final OwnerTickets tickets = at(NOW, "0");

    @Test
    void areGoodForTheirDossierOnEveryNode() {
        assertThat(at(NOW, "0").dossier(tickets.issue(DOSSIER))).contains(DOSSIER);
    }

    @Test
    void areGoodForTwoHours() {
        String ticket = tickets.issue(DOSSIER);

        assertThat(at(NOW.plus(Duration.ofHours(2)), "0").dossier(ticket)).contains(DOSSIER);
        assertThat(at(NOW.plus(Duration.ofHours(2)).plusSeconds(1), "0").dossier(ticket))
                .isEmpty();
    }

    @Test
    void areRefusedWhenTouched() {
        String ticket = tickets.issue(DOSSIER);

        assertThat(tickets.dossier(ticket.replace("1234567", "1234568"))).isEmpty();
        assertThat(tickets.dossier(ticket.replaceFirst("^7", "8"))).isEmpty();
        assertThat(tickets.dossier("")).isEmpty();
        assertThat(at(NOW, "1").dossier(ticket)).isEmpty();
    }

    private static OwnerTickets at(Instant moment, String digit) {
        return new OwnerTickets(ServerKey.ofHex(digit.repeat(64)), Clock.fixed(moment, ZoneOffset.UTC));
    }
}
