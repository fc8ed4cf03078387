package vn.motcua.lookup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierDeadline;
import vn.motcua.dossier.DossierState;

/**
 * What a visitor may see of a dossier; what a stranger must not know is not in it.
 *
 * @param agency who handles it
 * @param sender who sent it: the same agency, unless it is at the Office's desk only
 * @param dueAt appointment printed on the receipt; empty where the procedure has none
 * @param timeliness empty without an appointment
 * @param finishedAt when the agency's work ended
 * @param ownerName masked, unless {@code owner} is there
 * @param papers number of its components
 * @param nextStep what comes after the last step, in the words of the procedure
 * @param timeline newest first
 * @param owner what only its owner may see
 * @param deadline when it is due and how that came about; reasons and papers are only there for the owner
 */
public record DossierSheet(
        String code,
        Agency agency,
        Agency sender,
        OfProcedure procedure,
        DossierState state,
        Instant receivedAt,
        Optional<Instant> dueAt,
        Optional<Timeliness> timeliness,
        Optional<Instant> finishedAt,
        Optional<Instant> returnedAt,
        String ownerName,
        int papers,
        Whereabouts whereabouts,
        Optional<String> nextStep,
        List<TimelineEntry> timeline,
        Optional<OwnersPart> owner,
        DossierDeadline deadline) {

    /** The procedure, as the catalogue has it now. */
    public record OfProcedure(String code, String name) {}

    /**
     * What only the owner may see, beside the names.
     *
     * @param idEnding the last four characters of the ID number
     * @param address empty when none was sent
     */
    public record OwnersPart(String title, String idEnding, Optional<String> address, List<String> components) {}

    /** Whether it is known from the Office's desk only. */
    public boolean isSentOn() {
        return agency.id() != sender.id();
    }
}
