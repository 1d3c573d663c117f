package org.comptoir.gateway.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "org.comptoir.gateway.api", importOptions = ImportOption.DoNotIncludeTests.class)
class EveryResourceNamesItsScopesTest {

    @ArchTest
    static final ArchRule EVERY_RESOURCE_NAMES_ITS_SCOPES = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Needs.class)
            .because("ScopeFilter lets nobody into a resource that names no scope");

    /** Jersey joins two classes of one address, and then in some starts finds none of all resources. */
    @ArchTest
    static void noTwoResourcesShareAnAddress(JavaClasses resources) {
        assertThat(resources.stream()
                        .filter(resource -> resource.isAnnotatedWith(Path.class))
                        .map(resource ->
                                resource.getAnnotationOfType(Path.class).value()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
