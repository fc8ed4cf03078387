package vn.motcua.integration;

import java.util.Optional;

/**
 * A code that agencies read, with an example.
 *
 * @param resend whether the same call may succeed later; empty for codes of fields and for success
 * @param field which the example is about; empty for codes of whole calls
 * @param value that was sent for it; may be empty
 * @param answer what the system says: a result string, or the message about a field; empty where this version does not
 *     answer so yet
 */
public record ContractCode(String code, Optional<Boolean> resend, String field, String value, Optional<String> answer) {

    /** Whether it stands on a field. */
    public boolean ofField() {
        return !field.isEmpty();
    }
}
