package vn.motcua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyKind;
import vn.motcua.dossier.DossierHistory;
import vn.motcua.dossier.ReceiveDossier;
import vn.motcua.office.Letter;
import vn.motcua.office.OfficeDesk;

/** Sends some of the departments' recent demo dossiers on to the Office's desk, with a letter each. */
@Component
class DemoOffice {

    private static final Duration RECENT = Duration.ofDays(40);

    private final OfficeDesk desk;
    private final Clock clock;

    DemoOffice(OfficeDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void pass(List<DossierHistory> histories) {
        Instant since = clock.instant().minus(RECENT);
        List<ReceiveDossier> recent = histories.stream()
                .map(DossierHistory::received)
                .filter(dossier ->
                        dossier.receivedAt().isAfter(since) && dossier.agency().kind() == AgencyKind.DEPARTMENT)
                .limit(10)
                .toList();
        for (int i = 0; i < recent.size(); i++) {
            pass(recent.get(i), i + 1);
        }
    }

    private void pass(ReceiveDossier dossier, int number) {
        Letter letter = new Letter(
                "%d/TTr-%s".formatted(number, dossier.agency().code().toUpperCase(Locale.ROOT)),
                dossier.agency().name(),
                dossier.receivedAt(),
                "Về việc " + dossier.procedure().name(),
                Optional.empty());
        try {
            desk.receive(forOffice(dossier, letter), letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReceiveDossier forOffice(ReceiveDossier dossier, Letter letter) {
        return new ReceiveDossier(
                desk.office(),
                dossier.sender(),
                dossier.code(),
                dossier.procedure(),
                dossier.title(),
                dossier.owner(),
                dossier.components(),
                dossier.receivedAt(),
                dossier.dueAt(),
                OfficeDesk.contentOf(letter));
    }
}
