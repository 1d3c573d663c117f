package org.comptoir.gateway.api.catalog;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.assortment.AssortmentHead;
import org.comptoir.gateway.catalog.assortment.AssortmentRule;
import org.comptoir.gateway.catalog.assortment.DefinedAssortment;
import org.comptoir.gateway.catalog.assortment.RuleProblem;
import org.comptoir.gateway.catalog.preview.AssortmentPreview;
import org.jspecify.annotations.Nullable;

/** Assortments as answers show them. */
final class AssortmentJson {

    private AssortmentJson() {}

    /** A rule in the shape in which it is put; what its kind has not is null. */
    public record Rule(
            String by,
            @Nullable String name,
            @Nullable String value,
            @Nullable List<String> parts) {}

    /** An assortment in the shape in which it is put; {@code number}, {@code changedAt} and {@code changedBy} may be put back. */
    public record Whole(
            long number,
            String name,
            List<Rule> include,
            List<Rule> exclude,
            List<String> clients,
            List<String> clientGroups,
            List<String> contracts,
            String changedAt,
            String changedBy) {}

    /** An assortment in a list. */
    public record Head(
            long number,
            String name,
            String href,
            String etag,
            long includingRules,
            long excludingRules,
            long holders,
            String changedAt,
            String changedBy) {}

    /** @param next address of the page behind; null on the last */
    public record Page(List<Head> assortments, @Nullable String next) {}

    /** An article by number and name. */
    public record Article(String id, String name) {}

    /** How many articles a rule meets. */
    public record RuleCount(String rule, int articles) {}

    /** What a client sees now, and would see. */
    public record OfClient(String number, int now, int then, List<Article> first) {}

    /** What an assortment would show. */
    public record Preview(
            int articles,
            int catalog,
            List<Article> first,
            List<RuleCount> rules,
            @Nullable OfClient client) {}

    /** A {@link Problem} with everything that stands against the request: field, rule, remedy. */
    public record Refusal(int status, String title, String detail, List<RuleProblem> problems) {}

    /** What {@code by} says. */
    static String by(AssortmentRule.Kind kind) {
        return kind == AssortmentRule.Kind.PARTS ? "list" : kind.name().toLowerCase(Locale.ROOT);
    }

    static Rule rule(AssortmentRule rule) {
        return switch (rule.kind()) {
            case EVERYTHING -> new Rule(by(rule.kind()), null, null, null);
            case CATEGORY, MANUFACTURER -> new Rule(by(rule.kind()), null, rule.name(), null);
            case ATTRIBUTE -> new Rule(by(rule.kind()), rule.name(), rule.text(), null);
            case PARTS -> new Rule(by(rule.kind()), null, null, rule.parts().toList());
        };
    }

    static Whole whole(DefinedAssortment assortment, AssortmentHolders.Named holders) {
        return new Whole(
                assortment.id(),
                assortment.name(),
                assortment.rules().includes().stream().map(AssortmentJson::rule).toList(),
                assortment.rules().excludes().stream().map(AssortmentJson::rule).toList(),
                holders.clients(),
                holders.groups(),
                holders.contracts(),
                assortment.changedAt().toString(),
                assortment.changedBy());
    }

    static Head head(AssortmentHead head, String href) {
        return new Head(
                head.id(),
                head.name(),
                href,
                head.digest(),
                head.includes(),
                head.excludes(),
                head.holders(),
                head.changedAt().toString(),
                head.changedBy());
    }

    static Preview preview(AssortmentPreview preview, String client) {
        var rules = new ArrayList<RuleCount>();
        count("include", preview.includes(), rules);
        count("exclude", preview.excludes(), rules);
        return new Preview(
                preview.articles(),
                preview.catalog(),
                articles(preview.first()),
                rules,
                preview.client()
                        .map(it -> new OfClient(client, it.now(), it.then(), articles(it.first())))
                        .orElse(null));
    }

    private static void count(String list, List<Integer> counts, List<RuleCount> rules) {
        for (int i = 0; i < counts.size(); i++) {
            rules.add(new RuleCount("%s[%d]".formatted(list, i), counts.get(i)));
        }
    }

    private static List<Article> articles(List<Product> products) {
        return products.stream()
                .map(product -> new Article(product.id().value(), product.name()))
                .toList();
    }

    /** Nothing was changed. */
    static Response refused(int status, String detail, List<RuleProblem> problems) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(new Refusal(status, "Refused", detail, problems))
                .build();
    }
}
