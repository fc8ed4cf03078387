package vn.motcua.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds inside the modules. */
class ArchitectureTest {

    private static final String[] EDGES = {"vn.motcua.*.soap..", "vn.motcua.*.rest..", "vn.motcua.*.web.."};
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.motcua");

    @Test
    void nothingInsideAFeatureDependsOnItsEdges() {
        noClasses()
                .that()
                .resideOutsideOfPackages(EDGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EDGES)
                .check(CLASSES);
    }

    @Test
    void onlyEdgesAndTheSharedPagesKnowTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackages(EDGES)
                .and(resideInAPackage("vn.motcua.asmx..")
                        .or(resideInAPackage("vn.motcua.api.."))
                        .or(resideInAPackage("vn.motcua.site.."))
                        .negate())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.ui..")
                .check(CLASSES);
    }

    @Test
    void theSoapEdgeKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("vn.motcua.asmx..")
                .should()
                .dependOnClassesThat(resideInAPackage("vn.motcua..")
                        .and(resideInAPackage("vn.motcua.asmx..")
                                .or(resideInAPackage("vn.motcua.shared.."))
                                .negate()))
                .check(CLASSES);
    }

    @Test
    void sqlIsHiddenInsideItsModule() {
        noClasses()
                .that()
                .arePublic()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(JdbcClient.class)
                .check(CLASSES);
    }

    @Test
    void edgesDoNotWriteSql() {
        noClasses()
                .that()
                .resideInAnyPackage(EDGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCircle() {
        Map<String, Set<String>> left = new TreeMap<>();
        for (JavaClass each : CLASSES) {
            Set<String> others = left.computeIfAbsent(each.getPackageName(), _ -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency ->
                            dependency.getTargetClass().getBaseComponentType().getPackageName())
                    .filter(name -> name.startsWith("vn.motcua") && !name.equals(each.getPackageName()))
                    .forEach(others::add);
        }
        // Who needs nobody that is left goes, until only circles and who needs them are left.
        while (left.values().removeIf(Set::isEmpty)) {
            left.values().forEach(others -> others.retainAll(left.keySet()));
        }
        assertThat(left).isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .check(CLASSES);
    }
}
