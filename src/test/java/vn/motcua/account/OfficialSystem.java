package vn.motcua.account;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.MotCuaIT;

/** A test of the official system behind a proxy, with single sign-on; those who extend it share one application. */
@MotCuaIT
@TestPropertySource(
        properties = {
            "motcua.environment=production",
            "motcua.trusted-proxies=127\\.0\\.0\\.1",
            "motcua.oidc.client-id=motcua",
            "motcua.oidc.client-secret=client-secret",
            "motcua.oidc.name=SSO tỉnh"
        })
public abstract class OfficialSystem {

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("motcua.oidc.issuer", SignOnProvider::issuer);
    }
}
