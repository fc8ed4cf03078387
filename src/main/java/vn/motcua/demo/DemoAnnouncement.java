package vn.motcua.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.PropertyPlaceholderHelper;
import vn.motcua.server.Console;
import vn.motcua.shared.ProvinceTime;

/** Says on the console how to try a demo system: the address, the secrets, and one call ready to paste. */
@Component
class DemoAnnouncement {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyMMdd-HHmmss");
    private static final Duration TERM = Duration.ofDays(14);

    private final DemoSettings settings;
    private final Environment environment;
    private final List<String> folders;
    private final Clock clock;

    DemoAnnouncement(
            DemoSettings settings,
            Environment environment,
            @Value("${motcua.soap.folders}") List<String> folders,
            Clock clock) {
        this.settings = settings;
        this.environment = environment;
        this.folders = List.copyOf(folders);
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() throws IOException {
        if (settings.demo()) {
            String text = new ClassPathResource("demo/announcement.txt").getContentAsString(StandardCharsets.UTF_8);
            Console.out().println(new PropertyPlaceholderHelper("${", "}").replacePlaceholders(text, values()));
        }
    }

    private Properties values() {
        Instant now = clock.instant();
        Properties values = new Properties();
        values.setProperty("base", "http://localhost:" + environment.getProperty("local.server.port", "8080"));
        values.setProperty("folder", folders.getFirst());
        values.setProperty("code", "THU-" + STAMP.format(LocalDateTime.ofInstant(now, ProvinceTime.ZONE)));
        values.setProperty("receivedAt", ProvinceTime.format(now));
        values.setProperty("dueAt", ProvinceTime.format(now.plus(TERM)));
        values.setProperty("procedure", DemoCatalogue.FOR_EVERYONE.code());
        values.setProperty("agency", "sxd");
        return values;
    }
}
