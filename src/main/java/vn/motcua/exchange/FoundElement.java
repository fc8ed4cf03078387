package vn.motcua.exchange;

import java.util.Optional;
import vn.motcua.shared.FieldError.Position;

/**
 * One field as it was sent.
 *
 * @param position empty for a plain parameter
 * @param text as sent, not yet normalised; empty for a file and a group
 * @param exact false where the name was right but for its case, which has been reported
 */
record FoundElement(Optional<Position> position, String text, DivertedFile file, boolean exact) {

    static FoundElement ofParameter(String text) {
        return new FoundElement(Optional.empty(), text, new DivertedFile.Empty(), true);
    }
}
