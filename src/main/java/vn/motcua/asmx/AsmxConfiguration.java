package vn.motcua.asmx;

import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Puts the services that others declare before everything else that the server does. */
@Configuration(proxyBeanMethods = false)
class AsmxConfiguration {

    // Only what reads a proxy's headers comes earlier.
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<AsmxFilter> asmxFilter(
            ObjectProvider<AsmxService> services,
            ObjectProvider<AsmxRefusals> refusals,
            AsmxSettings settings,
            PublicAddresses addresses) {
        Edge edge = new Edge(
                settings,
                new Spool(
                        settings.spoolLimit().toBytes(),
                        settings.spoolLimitPerAddress().toBytes()),
                XmlReaders.forRequests(settings.maxDepth()),
                Optional.ofNullable(refusals.getIfAvailable()),
                InstantSource.system());
        Endpoints endpoints = new Endpoints(services.orderedStream().toList(), settings.httpForms());
        FilterRegistrationBean<AsmxFilter> registration =
                new FilterRegistrationBean<>(new AsmxFilter(endpoints, edge, addresses));
        registration.setOrder(ORDER);
        return registration;
    }

    /** Made when it is first asked for: without refusals in words nobody may ask for it. */
    @Bean
    @Lazy
    LocalCalls localCalls(ObjectProvider<AsmxService> services, AsmxRefusals refusals) {
        return new LocalCalls(services.orderedStream().toList(), refusals, InstantSource.system());
    }

    @Bean
    EdgeValves edgeValves() {
        return new EdgeValves();
    }

    @Bean
    PublicAddresses publicAddresses(Environment environment) {
        return new PublicAddresses(
                property(environment, "motcua.public-url"),
                property(environment, "motcua.trusted-proxies").map(Pattern::compile));
    }

    private static Optional<String> property(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(value -> !value.isBlank());
    }
}
