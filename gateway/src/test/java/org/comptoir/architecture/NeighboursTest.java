package org.comptoir.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.partner.dialect.Dialect;

/** Who may know whom: the whole table of the architecture as data, one line per room. */
@AnalyzeClasses(packages = "org.comptoir", importOptions = DoNotIncludeTests.class)
class NeighboursTest {

    private static final String BASE = "org.comptoir.";

    /** Rooms outside the gateway know nothing that is not written here. */
    private static final Map<String, List<String>> LIBRARIES =
            Map.of("cxml", List.of(), "kernel", List.of(), "catalogexport", List.of("kernel"));

    /** What every room of the gateway may use; {@code journal} itself is the one exception, see {@link #allowed}. */
    private static final List<String> COMMON = List.of("kernel", "gateway.platform", "gateway.journal");

    private static final List<String> FEATURES = List.of(
            "gateway.partner",
            "gateway.punchout",
            "gateway.catalog",
            "gateway.contract",
            "gateway.cart",
            "gateway.order",
            "gateway.coresystem",
            "gateway.fulfilment",
            "gateway.delivery",
            "gateway.publication",
            "gateway.journal",
            "gateway.access",
            "gateway.insight");

    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            entry("partner", List.of()),
            entry("access", List.of()),
            entry("delivery", List.of()),
            entry("contract", rooms("partner")),
            entry("punchout", rooms("partner")),
            entry("catalog", with(rooms("partner"), "catalogexport")),
            entry("cart", rooms("punchout", "catalog", "contract", "partner")),
            entry("order", rooms("partner", "contract", "catalog", "cart", "delivery")),
            entry("coresystem", rooms("order", "delivery", "partner")),
            entry("fulfilment", rooms("order", "delivery", "partner")),
            entry("publication", with(rooms("catalog", "contract", "partner", "delivery"), "catalogexport")),
            entry("insight", rooms("punchout", "order", "delivery")),
            entry("storefront", rooms("punchout", "catalog", "contract", "cart", "partner")),
            entry(
                    "protocol.cxml",
                    with(rooms("partner", "punchout", "catalog", "contract", "cart", "order", "fulfilment"), "cxml")),
            entry("protocol.oci", rooms("partner", "punchout", "cart", "catalog", "contract")),
            entry("api", with(FEATURES, "catalogexport")),
            entry("console", with(FEATURES, "gateway.simulator")),
            entry("simulator", List.of("cxml")),
            entry("demo", with(rooms("partner", "catalog", "contract", "access"), "catalogexport")));

    @ArchTest
    static void everyRoomKnowsOnlyItsNeighbours(JavaClasses classes) {
        Set<String> breaches = new TreeSet<>();
        LIBRARIES.forEach((room, allowed) -> breaches.addAll(breaches(classes, room, allowed)));
        breaches.addAll(breaches(classes, "gateway.platform", List.of()));
        breaches.addAll(breaches(classes, "gateway.journal", List.of("kernel", "gateway.platform")));
        ROOMS.forEach((room, allowed) -> breaches.addAll(breaches(classes, "gateway." + room, allowed(allowed))));

        assertThat(breaches).isEmpty();
    }

    @ArchTest
    static void everyRoomIsInTheTable(JavaClasses classes) {
        Set<String> unknown = new TreeSet<>();
        for (JavaClass type : classes.that(resideInAPackage("org.comptoir.gateway.."))) {
            String room = type.getPackageName().replaceFirst("^org\\.comptoir\\.gateway\\.?", "");
            boolean known = Stream.concat(ROOMS.keySet().stream(), Stream.of("platform", "journal"))
                    .anyMatch(name -> room.equals(name) || room.startsWith(name + "."));
            if (!known) {
                unknown.add(type.getName());
            }
        }

        assertThat(unknown).isEmpty();
    }

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE = slices().matching("org.comptoir.gateway.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("org.comptoir.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    /** Whoever asks whether a connection speaks OCI, or for a rule of OCI, is its edge, its directory, or the demo. */
    @ArchTest
    static final ArchRule ONLY_THE_EDGE_SPEAKS_OCI = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.comptoir.gateway.protocol.oci..",
                    "org.comptoir.gateway.partner..",
                    "org.comptoir.gateway.demo..")
            .should()
            .accessField(Protocol.class, "OCI")
            .orShould()
            .callMethod(Dialect.class, "oci")
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("org.comptoir.gateway.partner.dialect.oci..")
                    .or(describe("OCI by name", type -> type.getSimpleName().startsWith("Oci"))));

    private static Set<String> breaches(JavaClasses classes, String room, List<String> allowed) {
        String[] open = Stream.concat(allowed.stream(), Stream.of(room))
                .map(name -> BASE + name + "..")
                .toArray(String[]::new);
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(BASE + room + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.comptoir..")
                        .and(resideInAnyPackage(open).negate()))
                .allowEmptyShould(true);
        return new TreeSet<>(rule.evaluate(classes).getFailureReport().getDetails());
    }

    private static List<String> allowed(List<String> own) {
        return Stream.concat(COMMON.stream(), own.stream()).toList();
    }

    private static List<String> rooms(String... names) {
        return Stream.of(names).map(name -> "gateway." + name).toList();
    }

    private static List<String> with(List<String> rooms, String library) {
        return Stream.concat(rooms.stream(), Stream.of(library)).toList();
    }
}
