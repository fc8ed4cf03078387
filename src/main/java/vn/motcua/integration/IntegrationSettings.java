package vn.motcua.integration;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What integrators are told.
 *
 * @param testSystem address of the test system, for those who look at the official one
 */
@ConfigurationProperties("motcua.integration")
public record IntegrationSettings(Optional<String> testSystem) {

    public IntegrationSettings {
        testSystem = testSystem.filter(address -> !address.isBlank());
    }
}
