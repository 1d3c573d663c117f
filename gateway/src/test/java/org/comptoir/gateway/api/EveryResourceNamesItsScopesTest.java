package org.comptoir.gateway.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import org.comptoir.gateway.api.application.RestApplication;

@AnalyzeClasses(packages = "org.comptoir.gateway.api", importOptions = ImportOption.DoNotIncludeTests.class)
class EveryResourceNamesItsScopesTest {

    @ArchTest
    static final ArchRule EVERY_RESOURCE_NAMES_ITS_SCOPES = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Needs.class)
            .because("ScopeFilter lets nobody into a resource that names no scope");

    /** What is not listed is not found, and of two applications at one address the server takes either. */
    @ArchTest
    static void everyResourceIsListedInTheOneApplication(JavaClasses api) {
        assertThat(api.stream().filter(type -> type.isAnnotatedWith(ApplicationPath.class)))
                .extracting(JavaClass::getName)
                .containsExactly(RestApplication.class.getName());
        assertThat(api.stream().filter(type -> type.isAnnotatedWith(Path.class)))
                .extracting(JavaClass::getName)
                .containsExactlyInAnyOrderElementsOf(new RestApplication()
                        .getClasses().stream()
                                .filter(type -> type.isAnnotationPresent(Path.class))
                                .map(Class::getName)
                                .toList());
    }
}
