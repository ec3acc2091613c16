package ai.navis.answers.infra;

import ai.navis.answers.Settings;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled classes of the application. */
final class MainClasses {

    /** Without the classes that they depend on, whose names are enough here and whose reading takes most of the time. */
    static final JavaClasses ALL = ArchConfiguration.withThreadLocalScope(configuration -> {
        configuration.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importUrl(Settings.class.getProtectionDomain().getCodeSource().getLocation());
    });

    private MainClasses() {}
}
