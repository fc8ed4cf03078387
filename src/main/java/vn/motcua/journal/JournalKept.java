package vn.motcua.journal;

import org.springframework.stereotype.Component;

/** Tells people how long calls are kept. */
@Component
public class JournalKept {

    private final JournalSettings settings;

    JournalKept(JournalSettings settings) {
        this.settings = settings;
    }

    public int days() {
        return settings.days();
    }
}
