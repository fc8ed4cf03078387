package vn.motcua.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SiteOffTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(HomeController.class);

    @Test
    void hasNoHomePage() {
        application
                .withPropertyValues("motcua.site=off")
                .run(context -> assertThat(context).doesNotHaveBean(HomeController.class));
        application
                .withPropertyValues("motcua.site=false")
                .run(context -> assertThat(context).doesNotHaveBean(HomeController.class));
    }

    @Test
    void isNotTheDefault() {
        // It fails for want of a register, which shows that it was to be there.
        application.run(context -> assertThat(context).hasFailed());
    }
}
