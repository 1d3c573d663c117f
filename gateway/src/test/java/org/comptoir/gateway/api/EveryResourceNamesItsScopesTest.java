package org.comptoir.gateway.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

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
}
