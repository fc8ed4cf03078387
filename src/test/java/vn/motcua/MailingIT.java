package vn.motcua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** As {@link MotCuaIT}, with a mail server: {@link SmtpFake} is a bean. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ContextConfiguration(initializers = {RunningApplication.class, MailingIT.Server.class})
@BesideOthers
public @interface MailingIT {

    /** Where links in mails lead. */
    String PAGES = "https://mot-cua.example.vn";

    /** Starts the mail server and tells the application of it. */
    final class Server implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            try {
                SmtpFake server = new SmtpFake();
                context.registerBean(SmtpFake.class, () -> server);
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "mailing",
                                Map.of(
                                        "motcua.notice.every",
                                        "200ms",
                                        "spring.mail.host",
                                        "127.0.0.1",
                                        "spring.mail.port",
                                        server.port(),
                                        "motcua.notice.mail-from",
                                        "mot-cua@example.vn",
                                        "motcua.public-url",
                                        PAGES)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
