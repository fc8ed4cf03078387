package vn.motcua.dossier;

import java.util.Optional;

/**
 * Whose dossier it is (chủ hồ sơ): personal data throughout.
 *
 * @param idNumber as sent: identity card, passport; empty for companies
 */
public record Owner(String name, Optional<String> idNumber, Optional<String> address) {

    /** Says nothing, so that no log line ever holds a person. */
    @Override
    public String toString() {
        return "Owner[…]";
    }
}
