package org.comptoir.gateway.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogExport;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.ExportHead.Party;
import org.comptoir.catalogexport.ExportHead.Title;
import org.comptoir.catalogexport.ExportHead.Wording;
import org.comptoir.catalogexport.ItemJudge;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.csv.CsvTable;
import org.comptoir.catalogexport.excel.ExcelTable;
import org.comptoir.catalogexport.formats.ExportFormats;
import org.comptoir.catalogexport.rules.RulePack;
import org.comptoir.catalogexport.rules.RulePacks;
import org.comptoir.catalogexport.table.ColumnTemplate;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.Supplier;

/** A plan with everything it names found. */
record PlannedExport(PublicationPlan plan, ExportFormat format, Optional<RulePack> rules) {

    /** @throws IllegalArgumentException if the plan names what there is not; the message says what to name */
    static PlannedExport of(PublicationPlan plan) {
        ExportFormat format = format(plan);
        Optional<RulePack> rules = rules(plan);
        rules.flatMap(pack -> pack.refuses(format.name(), Scope.FULL)).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        return new PlannedExport(plan, format, rules);
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

    /** @param number of the run, the catalog's version */
    CatalogExport export(Supplier supplier, Client client, long number, Instant created) {
        var sender = plan.sender();
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
        return new CatalogExport(format, head, priced(judge), plan.leavesOut());
    }

    /** No format may say a price that nobody agreed. */
    private ItemJudge priced(ItemJudge then) {
        return (item, refusals) -> {
            if (item.terms().amount().isBlank()) {
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

    String fileName(String publication, long number) {
        return "%s-%d.%s".formatted(publication.toLowerCase(Locale.ROOT), number, format.fileEnding());
    }
}
