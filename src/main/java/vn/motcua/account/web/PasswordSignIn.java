package vn.motcua.account.web;

import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.motcua.account.Account;
import vn.motcua.account.Accounts;
import vn.motcua.shared.Texts;

/** Signs people in by name and password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;

    PasswordSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = Texts.normal(given.getName()).toLowerCase(Locale.ROOT);
        Account account = accounts.signIn(name, String.valueOf(given.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
        return UsernamePasswordAuthenticationToken.authenticated(
                new SessionKey(account.id(), account.epoch()), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
