package vn.motcua;

import java.time.Clock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.tomcat.autoconfigure.TomcatWebServerConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import vn.motcua.agency.Admissions;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.CallQuota;
import vn.motcua.agency.MemoryAgencies;
import vn.motcua.dossier.DossierForm;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.journal.CallJournal;
import vn.motcua.journal.MemoryJournal;
import vn.motcua.office.MemoryDesk;
import vn.motcua.office.OfficeDesk;
import vn.motcua.procedure.MemoryCatalogue;
import vn.motcua.procedure.ProcedureCatalogue;

/**
 * Everything between an agency's socket and the database: the real edge, its operations and a Tomcat, with memory
 * where registers would be. What is stored is forgotten.
 */
public final class EdgeAlone implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private EdgeAlone(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it on a free port of this machine, with servlets beside it. */
    public static EdgeAlone start(DossierRegister dossiers, ServletRegistrationBean<?>... servlets) {
        return new EdgeAlone(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.SERVLET)
                .initializers(context -> register((GenericApplicationContext) context, dossiers, servlets))
                .run("--server.port=0", "--server.servlet.register-default-servlet=true"));
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }

    private static void register(
            GenericApplicationContext context, DossierRegister dossiers, ServletRegistrationBean<?>... servlets) {
        context.registerBean(DossierRegister.class, () -> dossiers);
        for (ServletRegistrationBean<?> servlet : servlets) {
            context.registerBean(servlet.getServletName(), ServletRegistrationBean.class, () -> servlet);
        }
    }

    /** No configuration by its annotations, so that no other test finds it. */
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        TomcatWebServerConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class
    })
    @Import(DossierForm.class)
    @ConfigurationPropertiesScan({"vn.motcua.asmx", "vn.motcua.office"})
    @ComponentScan(
            basePackages = {"vn.motcua.asmx", "vn.motcua.exchange", "vn.motcua.dossier.soap", "vn.motcua.office.soap"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(IT|Test)(\\$.*)?"))
    static class Parts {

        private final MemoryAgencies agencies = new MemoryAgencies();

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Admissions admissions() {
            return agencies.admissions();
        }

        @Bean
        AgencyRegister agencyRegister() {
            return agencies.register();
        }

        @Bean
        CallJournal journal() {
            return MemoryJournal.forgetful();
        }

        @Bean
        CallQuota quota() {
            return MemoryAgencies.quota(1_000_000, 1_000);
        }

        @Bean
        ProcedureCatalogue catalogue(AgencyRegister register) {
            return MemoryCatalogue.of(register);
        }

        @Bean
        OfficeDesk desk(DossierRegister dossiers, AgencyRegister register) {
            return new MemoryDesk(dossiers, register);
        }
    }
}
