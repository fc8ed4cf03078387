package vn.motcua.notice;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How changes of dossiers are mailed.
 *
 * @param mailFrom sender; without it the user of the mail server
 * @param perDossier addresses that may follow one dossier
 * @param every how long after one round of mails the next begins
 * @param keepDays after the end of a dossier, until its addresses are removed
 */
@ConfigurationProperties("motcua.notice")
record NoticeSettings(
        Optional<String> mailFrom,
        @DefaultValue("20s") Duration every,
        @DefaultValue("5") int perDossier,
        @DefaultValue("30") int keepDays) {

    NoticeSettings {
        mailFrom = mailFrom.filter(address -> !address.isBlank());
        if (perDossier < 1 || keepDays < 1) {
            throw new IllegalArgumentException("motcua.notice: per-dossier and keep-days must be at least 1.");
        }
    }
}
