package org.comptoir.catalogexport.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.ItemJudge;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.mapping.ItemField;
import org.comptoir.catalogexport.mapping.ItemMedia;
import org.comptoir.catalogexport.mapping.ItemValue;

/**
 * What one destination takes.
 *
 * @param name such as {@code unite}
 * @param destination as people call it
 * @param formats names of the formats it takes, best first
 * @param changes what it takes beside a whole catalog
 * @param withdrawals how it is told that an article is not sold any more
 */
public record RulePack(
        String name,
        String destination,
        List<String> formats,
        Changes changes,
        Withdrawals withdrawals,
        List<Rule> rules) {

    private static final Set<String> OF_A_PRICE = Set.of("id", "price.amount", "price.currency", "price.step");

    public RulePack {
        formats = List.copyOf(formats);
        rules = List.copyOf(rules);
    }

    /** {@code NONE}: only ever the whole catalog. {@code PRICES}: articles, and prices by themselves too. */
    public enum Changes {
        NONE,
        ARTICLES,
        PRICES
    }

    /**
     * {@code DELETE}: by its number. {@code DEACTIVATE}: by the whole article, switched off. {@code OMIT}: by not naming it in
     * the next whole catalog.
     */
    public enum Withdrawals {
        DELETE,
        DEACTIVATE,
        OMIT
    }

    /** The rules of one client on top of a destination's: of the same field and kind the client's holds. */
    public RulePack on(RulePack base) {
        List<Rule> all = new ArrayList<>(rules);
        for (Rule below : base.rules()) {
            boolean replaced =
                    rules.stream().anyMatch(rule -> rule.field().equals(below.field()) && rule.kind() == below.kind());
            if (!replaced) {
                all.add(below);
            }
        }
        return new RulePack(name, destination, formats.isEmpty() ? base.formats() : formats, changes, withdrawals, all);
    }

    /** Whether the destination takes files of this format. */
    public boolean takes(String format) {
        return formats.isEmpty() || formats.contains(format);
    }

    /** Why the destination does not take a file of this kind; empty where it does. */
    public Optional<String> refuses(String format, Scope scope) {
        if (!takes(format)) {
            return Optional.of(
                    "The rule pack %s goes with the format %s, not with %s. Choose that format, or another rule pack"
                            .formatted(destination, String.join(", ", formats), format));
        }
        if (scope == Scope.CHANGES && changes == Changes.NONE) {
            return Optional.of("%s takes whole catalogs only. Publish the whole catalog".formatted(destination));
        }
        return Optional.empty();
    }

    /** What it would refuse single articles for. */
    public ItemJudge judge(ExportHead head) {
        return (item, refusals) -> judge(item, head, refusals);
    }

    private void judge(CatalogItem item, ExportHead head, Consumer<Refusal> refusals) {
        for (Rule rule : rules) {
            if (!concerns(rule, item.action())) {
                continue;
            }
            rule.broken(told(item, rule.field(), head))
                    .ifPresent(broken -> refusals.accept(new Refusal(
                            item.id(),
                            rule.field().toString(),
                            broken.rule(),
                            broken.remedy(),
                            rule.weight(),
                            rule.source().toString())));
        }
    }

    /** Of pictures and documents the one that a destination links where it links one. */
    private static String told(CatalogItem item, ItemField field, ExportHead head) {
        if (field.name().equals("unit")) {
            return head.unit(item.packing().unit());
        }
        return ItemMedia.isMedium(field.name()) && field.argument().isEmpty()
                ? ItemMedia.first(item, field.name(), head.wording().languages())
                        .map(CatalogItem.Medium::address)
                        .orElse("")
                : ItemValue.of(item, field, head.language(), "|");
    }

    private static boolean concerns(Rule rule, Action action) {
        String field = rule.field().name();
        return switch (action) {
            case PUT -> true;
            case WITHDRAW -> field.equals("id");
            case REPRICE -> OF_A_PRICE.contains(field);
        };
    }
}
