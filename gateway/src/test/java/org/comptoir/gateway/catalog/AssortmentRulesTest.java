package org.comptoir.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.catalog.ACatalog.DEMO;
import static org.comptoir.gateway.catalog.ACatalog.EVERYTHING;
import static org.comptoir.gateway.catalog.ACatalog.asker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.catalog.assortment.AssortmentRule;
import org.comptoir.gateway.catalog.item.PartList;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.demo.DemoFixture;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** Rules of every kind mean the same to the index, to the rows and to whoever reads the articles one by one. */
class AssortmentRulesTest {

    private static final List<ProductSheet> SHEETS = ACatalog.sheets(item -> true);
    private static final Shelves SHELVES = new Shelves(DemoFixture.shelves());
    private static final Map<String, String> PARENTS = parents();

    @Property(tries = 120)
    void indexRowsAndReaderAgreeOnWhatExists(@ForAll("assortments") Assortment assortment) {
        Asker asker = asker(assortment, Language.EN);
        Set<String> read = new TreeSet<>();
        Set<String> rows = new TreeSet<>();
        for (ProductSheet sheet : SHEETS) {
            if (exists(sheet, assortment)) {
                read.add(sheet.id().value());
            }
            if (StoredArticles.exists(sheet, asker, SHELVES)) {
                rows.add(sheet.id().value());
            }
        }

        SearchPage index = DEMO.search(asker, SearchQuery.everything(1, SHEETS.size()));

        assertThat(rows).isEqualTo(read);
        assertThat(index.products().stream().map(product -> product.id().value()))
                .containsExactlyElementsOf(read);
        assertThat(index.total()).isEqualTo(read.size());
        assertThat(DEMO.categories(asker).stream().mapToInt(Category::products).sum())
                .isEqualTo(read.size());
    }

    @Property(tries = 60)
    void theOrderOfRulesSaysNothing(@ForAll("assortments") Assortment assortment, @ForAll Random chance) {
        List<AssortmentRule> includes = new ArrayList<>(assortment.includes());
        List<AssortmentRule> excludes = new ArrayList<>(assortment.excludes());
        Collections.shuffle(includes, chance);
        Collections.shuffle(excludes, chance);

        Assortment shuffled = Assortment.of(includes, excludes);

        assertThat(shuffled.key()).isEqualTo(assortment.key());
    }

    @Property(tries = 60)
    void whoHoldsTwoSeesNothingThatEitherExcludes(
            @ForAll("assortments") Assortment one, @ForAll("assortments") Assortment other) {
        Set<String> both = seen(Assortment.all(List.of(one, other)));

        assertThat(both).isSubsetOf(seen(Assortment.of(List.of(), one.excludes())));
        assertThat(both).isSubsetOf(seen(Assortment.of(List.of(), other.excludes())));
        assertThat(both).isEqualTo(seen(Assortment.all(List.of(other, one))));
    }

    @Property(tries = 40)
    void nothingThatIsHiddenIsFoundCountedOrSuggested(@ForAll("assortments") Assortment assortment) {
        Set<String> seen = seen(assortment);
        for (ProductSheet sheet : SHEETS.subList(0, 60)) {
            String part = sheet.id().value();
            if (!seen.contains(part)) {
                Asker asker = asker(assortment, Language.DE);
                SearchPage page = DEMO.search(asker, new SearchQuery(part, Optional.empty(), 1));
                assertThat(page.products())
                        .noneMatch(product -> product.id().value().equals(part));
                assertThat(DEMO.find(asker, sheet.id())).isEmpty();
                assertThat(DEMO.drawing(asker, sheet.id())).isEmpty();
                assertThat(DEMO.suggest(asker, part, 8))
                        .noneMatch(suggestion -> suggestion.text().equals(part));
            }
        }
        assertThat(
                        DEMO
                                .facets(asker(assortment, Language.EN), SearchQuery.everything(1, 1))
                                .categories()
                                .values()
                                .stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .isEqualTo(seen.size());
    }

    @Example
    void withoutARuleEverythingExists() {
        assertThat(Assortment.of(List.of(), List.of())).isEqualTo(EVERYTHING);
        assertThat(seen(EVERYTHING)).hasSize(SHEETS.size());
    }

    @Example
    void anUnknownCategoryShowsNothingAndHidesNothing() {
        AssortmentRule unknown = AssortmentRule.category("no-such-shelf");

        assertThat(seen(Assortment.of(List.of(unknown), List.of()))).isEmpty();
        assertThat(seen(Assortment.of(List.of(), List.of(unknown)))).hasSize(SHEETS.size());
    }

    @Example
    void excludingWinsOverIncluding() {
        SupplierPartId part = SHEETS.get(0).id();
        AssortmentRule list = AssortmentRule.parts(PartList.of(List.of(part.value())));

        assertThat(seen(Assortment.of(List.of(list), List.of(list)))).isEmpty();
        assertThat(seen(Assortment.of(List.of(list), List.of(AssortmentRule.everything()))))
                .isEmpty();
        assertThat(seen(Assortment.of(List.of(AssortmentRule.everything()), List.of(list))))
                .hasSize(SHEETS.size() - 1);
    }

    private static Set<String> seen(Assortment assortment) {
        return DEMO.search(asker(assortment, Language.EN), SearchQuery.everything(1, SHEETS.size())).products().stream()
                .map(product -> product.id().value())
                .collect(Collectors.toSet());
    }

    /** By the words of the documentation, article by article. */
    private static boolean exists(ProductSheet sheet, Assortment assortment) {
        boolean included = assortment.includes().isEmpty();
        for (AssortmentRule rule : assortment.includes()) {
            included |= meets(sheet, rule);
        }
        for (AssortmentRule rule : assortment.excludes()) {
            included &= !meets(sheet, rule);
        }
        return included;
    }

    private static boolean meets(ProductSheet sheet, AssortmentRule rule) {
        return switch (rule.kind()) {
            case EVERYTHING -> true;
            case CATEGORY -> {
                String code = sheet.category();
                while (!code.isEmpty() && !code.equals(rule.name())) {
                    code = PARENTS.getOrDefault(code, "");
                }
                yield !code.isEmpty();
            }
            case MANUFACTURER -> sheet.numbers().manufacturer().orElse("").equals(rule.name());
            case ATTRIBUTE ->
                sheet.texts().values().stream()
                        .flatMap(text -> text.attributes().stream())
                        .anyMatch(attribute -> attribute.name().equals(rule.name())
                                && (attribute.value() + " " + attribute.unit())
                                        .strip()
                                        .equals(rule.text()));
            case PARTS -> rule.parts().toList().contains(sheet.id().value());
        };
    }

    @Provide
    Arbitrary<Assortment> assortments() {
        Arbitrary<List<AssortmentRule>> rules = rule().list().ofMaxSize(4);
        return Combinators.combine(rules, rules).as(Assortment::of);
    }

    private static Arbitrary<AssortmentRule> rule() {
        Arbitrary<ProductSheet> sheets = Arbitraries.of(SHEETS);
        return Arbitraries.oneOf(
                Arbitraries.of(DemoFixture.shelves()).map(shelf -> AssortmentRule.category(shelf.code())),
                sheets.map(sheet -> AssortmentRule.manufacturer(
                        sheet.numbers().manufacturer().orElse("nobody"))),
                Combinators.combine(
                                sheets,
                                Arbitraries.of(Language.values()),
                                Arbitraries.integers().between(0, 50))
                        .as(AssortmentRulesTest::attribute),
                sheets.map(sheet -> sheet.id().value())
                        .list()
                        .ofMaxSize(300)
                        .map(parts -> AssortmentRule.parts(PartList.of(parts))),
                Arbitraries.of(AssortmentRule.everything(), AssortmentRule.category("unknown")));
    }

    private static AssortmentRule attribute(ProductSheet sheet, Language language, int at) {
        List<CatalogItem.Attribute> attributes = sheet.textIn(language).attributes();
        if (attributes.isEmpty()) {
            return AssortmentRule.attribute("none", "none");
        }
        CatalogItem.Attribute attribute = attributes.get(at % attributes.size());
        return AssortmentRule.attribute(attribute.name(), (attribute.value() + " " + attribute.unit()).strip());
    }

    private static Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        DemoFixture.shelves()
                .forEach(shelf -> parents.put(shelf.code(), shelf.parent().orElse("")));
        return parents;
    }
}
