package vn.motcua.office.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Outcome;

class LetterNamesTest {

    @Test
    void namesWhatDiffersAsItWasSent() {
        Outcome.Conflicting conflict = new Outcome.Conflicting(
                Instant.EPOCH,
                List.of(
                        "code",
                        "letterFile",
                        "letterIssuedAt",
                        "letterIssuer",
                        "letterNumber",
                        "letterSummary",
                        "ownerName"));

        assertThat(LetterNames.onTheWire(conflict))
                .isEqualTo(new Outcome.Conflicting(
                        Instant.EPOCH,
                        List.of(
                                "code",
                                "letter.file",
                                "letter.issuedAt",
                                "letter.issuer",
                                "letter.number",
                                "letter.summary",
                                "ownerName")));
    }

    @Test
    void leavesEveryOtherOutcomeAsItIs() {
        assertThat(LetterNames.onTheWire(new Outcome.NotFound())).isEqualTo(new Outcome.NotFound());
    }
}
