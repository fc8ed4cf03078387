package vn.motcua.site;

import java.util.Optional;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.server.ServerSettings;

/** Language of the pages, and whom the server believes about a visitor's address. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private static final LanguageChoice LANGUAGE = new LanguageChoice();

    @Bean
    LocaleResolver localeResolver() {
        return LANGUAGE;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // Programs of agencies keep no cookies.
        registry.addInterceptor(LANGUAGE).excludePathPatterns("/api/**");
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxies(ServerSettings settings) {
        return factory -> forwarded(settings.trustedProxies()).ifPresent(factory::addEngineValves);
    }

    /** Without named proxies anybody could claim any address, so nobody is believed. */
    static Optional<RemoteIpValve> forwarded(Optional<String> proxies) {
        return proxies.filter(pattern -> !pattern.isBlank()).map(pattern -> {
            RemoteIpValve valve = new RemoteIpValve();
            valve.setInternalProxies(pattern);
            valve.setRemoteIpHeader("X-Forwarded-For");
            valve.setProtocolHeader("X-Forwarded-Proto");
            valve.setHostHeader("X-Forwarded-Host");
            valve.setPortHeader("X-Forwarded-Port");
            return valve;
        });
    }
}
