package ai.navis.answers;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The packages follow the way of a question: each depends only on those before it. */
class ArchitectureTest {

    private static final String ROOT = "ai.navis.answers";
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void eachPackageDependsOnlyOnThoseBeforeIt() {
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("question").definedBy(ROOT + ".question..")
                .layer("evidence").definedBy(ROOT + ".evidence..")
                .layer("writing").definedBy(ROOT + ".writing..")
                .layer("answer").definedBy(ROOT + ".answer..")
                .layer("memory").definedBy(ROOT + ".memory..")
                .layer("desk").definedBy(ROOT + ".desk..")
                .layer("operator").definedBy(ROOT + ".operator..")
                .layer("web").definedBy(ROOT + ".web..")
                .layer("root").definedBy(ROOT)
                .whereLayer("web").mayNotBeAccessedByAnyLayer()
                .whereLayer("operator").mayNotBeAccessedByAnyLayer()
                .whereLayer("desk").mayOnlyBeAccessedByLayers("operator", "web")
                .whereLayer("memory").mayOnlyBeAccessedByLayers("desk", "operator")
                .whereLayer("answer").mayOnlyBeAccessedByLayers("memory", "desk", "operator", "web")
                .whereLayer("writing").mayOnlyBeAccessedByLayers("answer", "memory", "desk", "operator")
                .whereLayer("evidence").mayOnlyBeAccessedByLayers("writing", "answer", "memory", "desk", "operator")
                .whereLayer("question").mayOnlyBeAccessedByLayers("evidence", "writing", "answer", "memory", "desk", "operator")
                .check(classes);
    }

    @Test
    void noPackagesDependOnEachOther() {
        SlicesRuleDefinition.slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }
}
