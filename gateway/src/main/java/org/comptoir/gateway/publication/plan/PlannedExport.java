package org.comptoir.gateway.publication.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogExport;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.ExportHead.Party;
import org.comptoir.catalogexport.ExportHead.Title;
import org.comptoir.catalogexport.ExportHead.Wording;
import org.comptoir.catalogexport.ItemJudge;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.csv.CsvTable;
import org.comptoir.catalogexport.delta.Rendering;
import org.comptoir.catalogexport.excel.ExcelTable;
import org.comptoir.catalogexport.formats.ExportFormats;
import org.comptoir.catalogexport.rules.Rule;
import org.comptoir.catalogexport.rules.RulePack;
import org.comptoir.catalogexport.rules.RulePacks;
import org.comptoir.catalogexport.table.ColumnTemplate;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.Supplier;

/** A plan with everything it names found. */
public record PlannedExport(PublicationPlan plan, ExportFormat format, Optional<RulePack> rules) {

    /** @throws IllegalArgumentException if the plan names what there is not; the message says what to name */
    public static PlannedExport of(PublicationPlan plan) {
        ExportFormat format = format(plan);
        Optional<RulePack> rules = rules(plan);
        var planned = new PlannedExport(plan, format, rules);
        rules.flatMap(pack -> pack.refuses(format.name(), plan.versions().isWhole() ? Scope.FULL : Scope.CHANGES))
                .or(planned::untellable)
                .ifPresent(reason -> {
                    throw new IllegalArgumentException(reason);
                });
        return planned;
    }

    private static ExportFormat format(PublicationPlan plan) {
        if (plan.format().isBlank()) {
            ColumnTemplate template = ColumnTemplate.fromJson(plan.template().columns());
            return plan.template().workbook() ? new ExcelTable(template) : new CsvTable(template);
        }
        return ExportFormats.named(plan.format())
                .orElseThrow(() -> new IllegalArgumentException("There is no format \"%s\"; there are %s"
                        .formatted(plan.format(), String.join(", ", ExportFormats.names()))));
    }

    private static Optional<RulePack> rules(PublicationPlan plan) {
        Optional<RulePack> named = RulePacks.named(plan.rules());
        if (named.isEmpty() && !plan.rules().isBlank()) {
            throw new IllegalArgumentException("There are no rules \"%s\"; there are those of %s"
                    .formatted(plan.rules(), String.join(", ", RulePacks.NAMES)));
        }
        if (plan.template().ownRules().isBlank()) {
            return named;
        }
        RulePack own = RulePacks.fromJson(plan.template().ownRules());
        return Optional.of(named.map(own::on).orElse(own));
    }

    /** Why changes cannot be told as this plan wants it. */
    private Optional<String> untellable() {
        if (plan.versions().isPricesOnly()
                && rules.filter(pack -> pack.changes() != RulePack.Changes.PRICES)
                        .isPresent()) {
            return Optional.of("changes: this destination takes no prices by themselves. Say articles");
        }
        if (!plan.versions().isWhole()
                && rules.filter(pack -> pack.withdrawals() == RulePack.Withdrawals.OMIT)
                        .isPresent()) {
            return Optional.of("changes: this destination learns what is not sold any more from whole catalogs only");
        }
        return Optional.empty();
    }

    /** Why a file of this format never holds changes, where some are wanted. */
    public Optional<String> tellsNoChanges() {
        return plan.versions().isWhole() || format.tellsChanges()
                ? Optional.empty()
                : Optional.of("%s takes whole catalogs only. Publish the whole catalog".formatted(format.name()));
    }

    /** The first rule of the destination that speaks of a field, such as {@code unit}. */
    public Optional<Rule> ruleOf(String field) {
        return rules.stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.field().name().equals(field))
                .findFirst();
    }

    /** How changes are told to this destination. */
    public Rendering rendering() {
        if (plan.versions().isPricesOnly()) {
            return Rendering.PRICES;
        }
        return rules.filter(pack -> pack.withdrawals() == RulePack.Withdrawals.DEACTIVATE)
                        .isPresent()
                ? Rendering.DEACTIVATING
                : Rendering.DELETING;
    }

    /** The same export, telling changes since the version of an earlier run. */
    public CatalogExport telling(CatalogExport whole, long previous) {
        ExportHead head = whole.head();
        var changes = new ExportHead(
                Scope.CHANGES,
                head.supplier(),
                head.buyer(),
                new Title(
                        head.title().id(),
                        head.title().version(),
                        Long.toString(previous),
                        head.title().name()),
                head.wording(),
                head.created());
        ItemJudge judge = rules.map(pack -> pack.judge(changes)).orElse(ItemJudge.LENIENT);
        ExportFormat telling = format.saying(Scope.CHANGES, plan.versions().isPricesOnly());
        return new CatalogExport(telling, changes, priced(judge), plan.leavesOut());
    }

    /** Whether nothing names the supplier, and the format cannot do without. */
    public boolean lacksSupplier(Optional<Credential> known) {
        return format.needsSupplier() && plan.sender().orKnownAs(known).id().isBlank();
    }

    /**
     * The export of a run.
     *
     * @param known how the client's suite names the supplier; empty where no connection says so
     * @param number of the run, the catalog's version
     */
    public CatalogExport export(
            Supplier supplier, Client client, Optional<Credential> known, long number, Instant created) {
        var sender = plan.sender().orKnownAs(known);
        var head = new ExportHead(
                Scope.FULL,
                new Party(sender.id(), sender.domain(), supplier.name()),
                new Party(client.number(), "", client.name()),
                new Title(
                        sender.catalog().isBlank() ? client.number() : sender.catalog(),
                        Long.toString(number),
                        "",
                        "%s for %s".formatted(supplier.name(), client.name())),
                new Wording(
                        plan.languages(),
                        plan.currency(),
                        new CatalogItem.Place(sender.scheme(), sender.schemeVersion(), ""),
                        plan.template().units(),
                        UTF_8),
                created);
        ItemJudge judge = rules.map(pack -> pack.judge(head)).orElse(ItemJudge.LENIENT);
        // a format that was named for changes begins with its family's whole catalog
        ExportFormat whole = plan.versions().isWhole() ? format : format.saying(Scope.FULL, false);
        return new CatalogExport(whole, head, priced(judge), plan.leavesOut());
    }

    /** No format may say a price that nobody agreed. */
    private ItemJudge priced(ItemJudge then) {
        return (item, refusals) -> {
            if (item.action() != Action.WITHDRAW && item.terms().amount().isBlank()) {
                refusals.accept(Refusal.ofFormat(
                        item.id(),
                        "price.amount",
                        "there is no price in %s today".formatted(plan.currency()),
                        "Agree one in the contract, or hide the article from the client"));
            } else {
                then.judge(item, refusals);
            }
        };
    }

    public String fileName(String publication, long number) {
        return "%s-%d.%s".formatted(publication.toLowerCase(Locale.ROOT), number, format.fileEnding());
    }
}
