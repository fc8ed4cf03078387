package vn.motcua.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A report that is mailed to whoever asked for it.
 *
 * @param query address of the report, without its period
 * @param nextDay the day whose mail is next
 * @param tries begun for that mail
 * @param sentAt when the last one was taken by the mail server
 */
public record ReportSubscription(
        long id,
        int accountId,
        Rhythm rhythm,
        TableForm form,
        String query,
        Locale language,
        LocalDate nextDay,
        int tries,
        Optional<Instant> sentAt) {}
