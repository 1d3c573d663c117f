package org.comptoir.gateway.console.assortment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.catalog.assortment.AssortmentRule;
import org.comptoir.gateway.catalog.assortment.WrittenRule;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.jspecify.annotations.Nullable;

/** Rules in short words, categories by their names; and what can be chosen for a field of the form. */
@Named
@RequestScoped
public class AssortmentWords {

    private static final String CATEGORY = "-category";
    private static final int MOST_NAMED = 30;

    /** In a list to choose from; the rest is typed. */
    private static final int MOST_OFFERED = 2_000;

    private static final String STEP = "\u00a0\u00a0\u00a0";

    private final PageView page;
    private final Speech speech;
    private final ProductCatalog catalog;
    private final HolderLines holders;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Offered>> offers = new HashMap<>();
    private @Nullable List<Offered> tree;

    @Inject
    AssortmentWords(PageView page, Speech speech, ProductCatalog catalog, HolderLines holders) {
        this.page = page;
        this.speech = speech;
        this.catalog = catalog;
        this.holders = holders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentWords() {
        this(null, null, null, null);
    }

    public String say(AssortmentRule rule) {
        return say(rule.kind(), rule.name(), rule.text(), rule.parts().size());
    }

    String say(WrittenRule rule) {
        return say(rule.kind(), rule.name(), rule.text(), rule.parts().size());
    }

    /** @param parts how many part numbers it lists */
    String say(AssortmentRule.Kind kind, String name, String text, long parts) {
        return switch (kind) {
            case EVERYTHING -> speech.text("assortment.rule.everything");
            case CATEGORY -> speech.text("assortment.rule.category", category(name));
            case MANUFACTURER -> speech.text("assortment.rule.manufacturer", name);
            case ATTRIBUTE -> speech.text("assortment.rule.attribute", name, text);
            case PARTS -> speech.text("assortment.rule.parts", parts);
        };
    }

    /** {@code Hand tools (hand-tools)}; the code alone while the catalog is indexed. */
    private String category(String code) {
        if (categories().isEmpty()) {
            return code;
        }
        return names.containsKey(code)
                ? "%s (%s)".formatted(names.get(code), code)
                : speech.text("assortment.category.none", code);
    }

    /** The tree with everything on it, in the order of the shop; empty while the catalog is indexed. */
    private List<Offered> categories() {
        if (tree == null) {
            List<Offered> all = new ArrayList<>();
            page.supplier()
                    .ifPresent(of -> add(catalog.categories(of, speech.getLanguage(), Assortment.EVERYTHING), "", all));
            tree = all;
        }
        return tree;
    }

    /** What can be chosen for a field. */
    public List<Offered> offered(String field) {
        return field.endsWith(CATEGORY)
                ? categories()
                : offers.computeIfAbsent(
                        field,
                        asked -> page.supplier()
                                .map(of -> holders.offered(of, asked))
                                .orElse(List.of()));
    }

    /** How people call what a field names by codes and numbers. */
    public List<String> named(String field, String text) {
        List<String> lines = RuleLines.lines(text);
        if (field.endsWith(CATEGORY)) {
            return lines.stream().limit(MOST_NAMED).map(this::category).toList();
        }
        // a contract has no other name than its number
        return lines.isEmpty() || field.equals(HolderLines.CONTRACTS)
                ? List.of()
                : offered(field).stream()
                        .filter(each -> lines.contains(each.value()))
                        .limit(MOST_NAMED)
                        .map(Offered::text)
                        .toList();
    }

    private void add(List<Category> level, String before, List<Offered> all) {
        for (Category each : level) {
            names.put(each.code(), each.name());
            if (all.size() < MOST_OFFERED) {
                all.add(new Offered(each.code(), "%s%s (%s)".formatted(before, each.name(), each.code())));
            }
            add(each.children(), before + STEP, all);
        }
    }
}
