package vn.motcua.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleProgramsTest {

    private final SamplePrograms programs = new SamplePrograms();

    @Test
    void callThisSystem() {
        assertThat(programs.all("https://dvc.example"))
                .isNotEmpty()
                .allSatisfy(program -> assertThat(program.text())
                        .contains("https://dvc.example")
                        .doesNotContain("{{"));
    }

    @Test
    void areKnownByName() {
        assertThat(programs.named("curl.sh", "http://x"))
                .map(SampleProgram::language)
                .contains("curl");
        assertThat(programs.named("../documents/ThemMoiHoSoDVC.xml", "http://x"))
                .isEmpty();
        assertThat(programs.named("no.sh", "http://x")).isEmpty();
    }
}
