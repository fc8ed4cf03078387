package vn.motcua.office;

import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ReceiveDossier;

/** The one-stop desk of the Office of the provincial People's Committee: dossiers that come with a letter. */
@Component
public class OfficeDesk {

    private final DossierRegister register;
    private final LetterWriter letters;
    private final AgencyRegister agencies;
    private final String officeCode;

    OfficeDesk(
            DossierRegister register,
            LetterWriter letters,
            AgencyRegister agencies,
            @Value("${motcua.province.office-code}") String officeCode) {
        this.register = register;
        this.letters = letters;
        this.agencies = agencies;
        this.officeCode = officeCode;
    }

    /** The Office as an agency of the register; throws when the register lacks it, which is an operator's mistake. */
    public Agency office() {
        return agencies.byCode(officeCode)
                .orElseThrow(() -> new IllegalStateException(
                        "motcua.province.office-code names no agency of the register: " + officeCode));
    }

    /**
     * Stores a dossier with its letter and file, all or nothing; {@link Outcome.Recorded} or
     * {@link Outcome.Conflicting}. The same code may come from several agencies. Throws {@link UploadGone} when the
     * letter's upload was removed or another dossier has taken it; then nothing is stored.
     */
    @Transactional(rollbackFor = IOException.class)
    public Outcome receive(ReceiveDossier dossier, Letter letter) throws IOException {
        Outcome outcome = register.receive(dossier);
        if (outcome instanceof Outcome.Recorded recorded) {
            if (recorded.repeated()) {
                letters.addedBefore(letter);
            } else {
                letters.add(dossier, letter);
            }
        }
        return outcome;
    }

    /** What of a letter counts as content of its dossier, by name. */
    public static Map<String, String> contentOf(Letter letter) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("letterNumber", letter.number());
        content.put("letterIssuer", letter.issuer());
        content.put("letterIssuedAt", letter.issuedAt().toString());
        content.put("letterSummary", letter.summary());
        Optional<String> hash = letter.file().map(file -> HexFormat.of().formatHex(file.sha256()));
        hash.ifPresent(text -> content.put("letterFile", text));
        return content;
    }
}
