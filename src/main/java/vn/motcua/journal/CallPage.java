package vn.motcua.journal;

import java.util.List;
import java.util.Optional;

/**
 * Some calls, the newest first.
 *
 * @param next where the page after this one begins; empty on the last one
 */
public record CallPage(List<JournaledCall> calls, Optional<String> next) {

    public CallPage {
        calls = List.copyOf(calls);
    }
}
