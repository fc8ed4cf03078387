package vn.motcua.integration.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ConsoleOffTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(ConsoleController.class);

    @Test
    void hasNoConsoleOnTheOfficialSystem() {
        application
                .withPropertyValues("motcua.environment=production")
                .run(context -> assertThat(context).doesNotHaveBean(ConsoleController.class));
    }

    @Test
    void hasOneOnTheTestSystem() {
        // It fails for want of the functions, which shows that it was to be there.
        application.run(context -> assertThat(context).hasFailed());
        application
                .withPropertyValues("motcua.environment=TEST")
                .run(context -> assertThat(context).hasFailed());
    }
}
