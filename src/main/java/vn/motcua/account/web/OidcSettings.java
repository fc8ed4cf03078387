package vn.motcua.account.web;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Another system that people may sign in with (OpenID Connect). Without an issuer there is none.
 *
 * @param issuer address under which the provider describes itself
 * @param clientId of this system at the provider
 * @param clientSecret of this system at the provider
 * @param name of the provider, as the button says it
 * @param claim of the provider that holds the sign-in name here
 * @param scopes asked for
 */
@ConfigurationProperties("motcua.oidc")
record OidcSettings(
        Optional<String> issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("SSO") String name,
        @DefaultValue("preferred_username") String claim,
        @DefaultValue({"openid", "profile"}) List<String> scopes) {

    OidcSettings {
        issuer = issuer.filter(text -> !text.isBlank());
        scopes = List.copyOf(scopes);
        if (issuer.isPresent() && (clientId.isBlank() || clientSecret.isBlank())) {
            throw new IllegalArgumentException("motcua.oidc.issuer needs motcua.oidc.client-id and .client-secret");
        }
    }

    /** These settings, if there is a provider. */
    Optional<OidcSettings> active() {
        return issuer.map(text -> this);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OidcSettings[" + issuer.orElse("") + "]";
    }
}
