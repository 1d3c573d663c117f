package org.comptoir.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.jspecify.annotations.NullMarked;

/** What every class of the house keeps to, wherever it lives. */
@AnalyzeClasses(packages = "org.comptoir", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String PLATFORM = "org.comptoir.gateway.platform..";
    private static final String[] EDGES = {
        "org.comptoir.gateway.protocol..",
        "org.comptoir.gateway.storefront..",
        "org.comptoir.gateway.console..",
        "org.comptoir.gateway.api..",
        "org.comptoir.gateway.simulator.."
    };

    /** A store is package-private and named in the plural: {@code PurchaseOrders}. Its nested types belong to it. */
    private static final DescribedPredicate<JavaClass> STORES = describe("stores", type -> {
        JavaClass outer = outermost(type);
        return outer.getSimpleName().endsWith("s") && !outer.getModifiers().contains(JavaModifier.PUBLIC);
    });

    private static final DescribedPredicate<JavaClass> DATABASE_DOORS = describe(
            "the EntityManager or JDBC",
            type -> type.getName().equals("jakarta.persistence.EntityManager")
                    || type.getName().equals("org.comptoir.gateway.platform.Database")
                    || type.getPackageName().equals("java.sql")
                    || type.getPackageName().equals("javax.sql"));

    @ArchTest
    static final ArchRule KERNEL_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("org.comptoir.kernel..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.comptoir.kernel..", "java..", "org.jspecify..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_STORES_TOUCH_THE_DATABASE = noClasses()
            .that(STORES.negate())
            .and()
            .resideOutsideOfPackage(PLATFORM)
            .should()
            .dependOnClassesThat(DATABASE_DOORS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ENTITIES_STAY_INSIDE = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule USE_CASES_OWN_TRANSACTIONS = noMethods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(resideInAnyPackage(EDGES).or(STORES))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule TRANSACTIONS_ARE_MARKED_ON_METHODS =
            noClasses().should().beAnnotatedWith(Transactional.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule BINDINGS_STAY_AT_THE_WIRE = noClasses()
            .that()
            .resideOutsideOfPackages("org.comptoir.cxml..", "org.comptoir.gateway.protocol.cxml..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.xml.bind..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_EDGES_SPEAK_HTTP = noClasses()
            .that(resideInAnyPackage(EDGES).negate())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.faces..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule MAPPERS_ARE_PURE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Mapper")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.inject..", "jakarta.enterprise..", "jakarta.persistence..")
                    .or(DescribedPredicate.describe("the clock", type -> type.isEquivalentTo(Clock.class))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule TIME_IS_INJECTED = noClasses()
            .that()
            .resideOutsideOfPackage(PLATFORM)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule CHANCE_IS_INJECTED = noClasses()
            .that()
            .resideOutsideOfPackage(PLATFORM)
            .should()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(Random.class);

    /** {@code X509Certificate} of the platform tells its validity in them and in nothing else. */
    @ArchTest
    static final ArchRule NO_LEGACY_DATES = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.comptoir.cxml.security.ClientCertificate")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class);

    @ArchTest
    static final ArchRule NO_FLOAT_MONEY =
            noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);

    @ArchTest
    static final ArchRule CONSTRUCTORS_INJECT = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    /** A library on the class path may put its own StAX parser first: ours are built by name. */
    @ArchTest
    static final ArchRule PARSERS_ARE_BUILT_BY_NAME = noClasses()
            .should()
            .callMethod(XMLInputFactory.class, "newFactory")
            .orShould()
            .callMethod(XMLInputFactory.class, "newInstance")
            .orShould()
            .callMethod(XMLOutputFactory.class, "newFactory")
            .orShould()
            .callMethod(XMLOutputFactory.class, "newInstance");

    /** The bindings are named by the DTD. */
    @ArchTest
    static final ArchRule NO_EMPTY_NAMES = noClasses()
            .that()
            .resideOutsideOfPackage("org.comptoir.cxml.binding..")
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO|VO|Data|Info|Base)")
            .orShould()
            .haveNameMatching(".*\\.Abstract[^.]*");

    /** Threads of our own know neither: what is first made in one of them would fail there. */
    @ArchTest
    static final ArchRule ONLY_THE_PLATFORM_ASKS_THE_SERVER = noClasses()
            .that()
            .resideOutsideOfPackage(PLATFORM)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(MetricRegistry.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("javax.naming..");

    /** In the server's managed threads transactions are none. */
    @ArchTest
    static final ArchRule THREADS_ARE_OUR_OWN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.enterprise.concurrent..")
            .orShould()
            .callMethod(Executors.class, "newFixedThreadPool", int.class)
            .orShould()
            .callMethod(Executors.class, "newCachedThreadPool");

    @ArchTest
    static final ArchRule NO_EMPTY_PACKAGES = noClasses()
            .should()
            .resideInAnyPackage(
                    "..boundary..", "..control..", "..impl..", "..util..", "..dto..", "..common..", "..service..");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!annotatedWith(NullMarked.class).test(type.getPackage())) {
                unmarked.add(type.getPackageName());
            }
        }

        assertThat(unmarked).isEmpty();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
    }
}
