package vn.motcua.agency;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long agencies' secrets last.
 *
 * @param days validity of a new one in days, unless another is chosen
 * @param longestDays the most that may be chosen
 * @param overlap how long the old one is accepted after a switch, unless another moment is chosen
 * @param mailFrom sender of the mail that warns of the end
 */
@ConfigurationProperties("motcua.secret")
public record SecretSettings(
        @DefaultValue("365") int days,
        @DefaultValue("1095") int longestDays,
        @DefaultValue("7d") Duration overlap,
        Optional<String> mailFrom) {

    public SecretSettings {
        if (days < 1 || days > longestDays || overlap.isNegative()) {
            throw new IllegalArgumentException(
                    "motcua.secret: days must be from 1 to longest-days, overlap not below 0.");
        }
    }
}
