package vn.motcua;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.server.Console;
import vn.motcua.server.ConsoleCommand;

/** Starts the portal and exchange, one JVM and one PostgreSQL, or runs one console command beside it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MotCuaApplication {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && !arguments[0].startsWith("-")) {
            System.exit(run(arguments));
        }
        SpringApplication.run(MotCuaApplication.class, arguments);
    }

    private static int run(String[] arguments) {
        SpringApplication application = new SpringApplication(MotCuaApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        String[] settings =
                Arrays.stream(arguments).filter(text -> text.startsWith("--")).toArray(String[]::new);
        List<String> words =
                Arrays.stream(arguments).filter(text -> !text.startsWith("--")).toList();
        application.setDefaultProperties(Map.of("motcua.join", "true", "logging.level.root", "warn"));
        try (ConfigurableApplicationContext context = application.run(settings)) {
            List<ConsoleCommand> commands =
                    context.getBeanProvider(ConsoleCommand.class).stream().toList();
            Optional<ConsoleCommand> command = commands.stream()
                    .filter(known -> known.name().equals(words.getFirst()))
                    .findFirst();
            if (command.isEmpty()) {
                Console.out()
                        .println("Các lệnh: "
                                + String.join(
                                        ", ",
                                        commands.stream()
                                                .map(ConsoleCommand::name)
                                                .toList()));
                return 2;
            }
            return command.get().run(words.subList(1, words.size()), Console.out());
        }
    }
}
