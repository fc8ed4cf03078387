package vn.motcua.lookup.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SiteOffTest {

    @Test
    void hasNoLookUpPages() {
        new ApplicationContextRunner()
                .withUserConfiguration(LookUpController.class)
                .withPropertyValues("motcua.site=off")
                .run(context -> assertThat(context).doesNotHaveBean(LookUpController.class));
    }
}
