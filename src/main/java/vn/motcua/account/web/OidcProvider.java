package vn.motcua.account.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * The provider of single sign-on, asked to describe itself when somebody first wants it: this system starts while the
 * other one is down.
 */
final class OidcProvider implements ClientRegistrationRepository {

    static final String ID = "oidc";

    /** Below it and {@link #ID} the way to the provider begins. */
    static final String DEPARTURE = "/dang-nhap/mot-lan/di";

    static final String RETURN = "/dang-nhap/mot-lan/ve";

    private static final Logger LOG = LoggerFactory.getLogger(OidcProvider.class);

    private final OidcSettings settings;
    private volatile Optional<ClientRegistration> known = Optional.empty();

    OidcProvider(OidcSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return Optional.of(id).filter(ID::equals).flatMap(own -> registration()).orElse(null);
    }

    /** Empty while the provider does not answer. */
    Optional<ClientRegistration> registration() {
        Optional<ClientRegistration> found = known;
        return found.isPresent() ? found : ask();
    }

    private Optional<ClientRegistration> ask() {
        try {
            Optional<ClientRegistration> answer = Optional.of(
                    ClientRegistrations.fromIssuerLocation(settings.issuer().orElseThrow())
                            .registrationId(ID)
                            .clientId(settings.clientId())
                            .clientSecret(settings.clientSecret())
                            .clientName(settings.name())
                            .scope(settings.scopes())
                            .redirectUri("{baseUrl}" + RETURN)
                            .clientSettings(ClientRegistration.ClientSettings.builder()
                                    .requireProofKey(true)
                                    .build())
                            .build());
            known = answer;
            return answer;
        } catch (RuntimeException e) {
            LOG.warn("The provider of single sign-on does not answer: {}", e.toString());
            return Optional.empty();
        }
    }
}
