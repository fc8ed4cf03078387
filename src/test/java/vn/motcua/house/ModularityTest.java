package vn.motcua.house;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.motcua.MotCuaApplication;

/** Modules use only what they declare, and never in a circle. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(MotCuaApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void theModuleDiagramIsWritten() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();
    }
}
