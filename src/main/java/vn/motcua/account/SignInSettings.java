package vn.motcua.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast people behind one network address may try to sign in; a right password does not count.
 *
 * @param burst attempts at once after a quiet time; at least 1
 * @param perMinute attempts a minute in the long run; at least 1
 */
@ConfigurationProperties("motcua.sign-in")
record SignInSettings(
        @DefaultValue("30") int burst, @DefaultValue("20") int perMinute) {

    SignInSettings {
        if (burst < 1 || perMinute < 1) {
            throw new IllegalArgumentException("motcua.sign-in.burst and motcua.sign-in.per-minute must be at least 1");
        }
    }
}
