package org.comptoir.catalogexport.out;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Medium;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.csv.CsvTable;
import org.comptoir.catalogexport.excel.ExcelTable;
import org.comptoir.catalogexport.mapping.ItemDraft;
import org.comptoir.catalogexport.mapping.ItemValue;
import org.comptoir.catalogexport.mapping.PerUnit;
import org.comptoir.catalogexport.table.ColumnTemplate;
import org.comptoir.catalogexport.table.TableColumn;

/** What is left of an article in a format: all that it has a place for, in its way of writing. */
final class Kept {

    private final ExportHead head;

    private Kept(ExportHead head) {
        this.head = head;
    }

    static CatalogItem by(ExportFormat format, ExportHead head, CatalogItem item) {
        var kept = new Kept(head);
        if (format instanceof CsvTable table) {
            return kept.table(item, table.template(), false);
        }
        if (format instanceof ExcelTable table) {
            return kept.table(item, table.template(), true);
        }
        return switch (format.name()) {
            case "cif3" -> kept.cif(item, true);
            case "cif2.1" -> kept.cif(item, false);
            case "cxml-index" -> kept.index(item);
            case "oci5" -> kept.oci(item);
            case "bmecat1.2-prices", "bmecat2005-prices" -> kept.prices(item);
            case "ndjson" -> Exported.placeless(item);
            default -> kept.bmecat(item, format.name().startsWith("bmecat2005"));
        };
    }

    private CatalogItem cif(CatalogItem item, boolean added) {
        var draft = new ItemDraft();
        draft.put("id", item.id()).put("price.currency", head.wording().currency());
        if (added) {
            draft.put("auxiliaryId", item.offer().auxiliaryId());
        }
        if (item.action() == Action.WITHDRAW) {
            return draft.toItem(0, Action.WITHDRAW);
        }
        Text text = ItemValue.text(item, head.language());
        draft.description(head.language(), line(text.description().isBlank() ? text.name() : text.description()));
        draft.put("manufacturer", line(item.numbers().manufacturer()));
        draft.put("manufacturerPartId", item.numbers().manufacturerPartId());
        draft.put("price.amount", PerUnit.of(item.terms()).orElseThrow())
                .put("unit", item.packing().unit());
        draft.put("leadTimeDays", item.supply().leadTimeDays());
        draft.address(
                item.offer().punchOutUrl().isBlank()
                        ? address(item, "document")
                        : item.offer().punchOutUrl());
        draft.opensShop(added && !item.offer().punchOutUrl().isBlank());
        item.classifications().stream()
                .filter(place -> place.scheme().equals("UNSPSC"))
                .findFirst()
                .ifPresent(place -> draft.place("UNSPSC", "", place.code()));
        if (added) {
            if (!line(text.name()).isBlank()) {
                draft.name(head.language(), line(text.name()));
            }
            draft.put("price.currency", item.terms().currency());
            draft.put("validFrom", item.offer().validFrom())
                    .put("validUntil", item.offer().validUntil());
            if (!item.offer().punchOutUrl().isBlank()) {
                draft.put("punchout.level", item.offer().punchOutLevel());
            }
            image(item, draft);
        }
        draft.settle();
        return draft.toItem(0, Action.PUT);
    }

    private static void image(CatalogItem item, ItemDraft draft) {
        String image = address(item, "image");
        if (!image.isBlank()) {
            draft.medium("image", image, "", "");
        }
    }

    private CatalogItem index(CatalogItem item) {
        var draft = new ItemDraft();
        draft.put("id", item.id()).put("auxiliaryId", item.offer().auxiliaryId());
        buyer(item, draft);
        if (item.action() == Action.WITHDRAW) {
            return draft.toItem(0, Action.WITHDRAW);
        }
        money(item, draft, item.terms().basis().equals("1") ? "" : item.terms().basis());
        draft.put("unit", item.packing().unit());
        for (String language : head.wording().languages()) {
            Text text = item.texts().get(language);
            if (text != null && !text.name().isBlank()) {
                draft.name(language, text.name());
                draft.description(language, text.description());
            }
        }
        item.classifications().forEach(place -> draft.place(place.scheme(), "", place.code()));
        draft.put("manufacturer", item.numbers().manufacturer());
        draft.put("manufacturerPartId", item.numbers().manufacturerPartId());
        draft.put("leadTimeDays", item.supply().leadTimeDays());
        draft.put("validFrom", item.offer().validFrom())
                .put("validUntil", item.offer().validUntil());
        if (item.offer().punchOutUrl().isBlank()) {
            draft.address(address(item, "document"));
        } else {
            draft.put("punchout.url", item.offer().punchOutUrl());
            draft.put("punchout.level", item.offer().punchOutLevel());
        }
        image(item, draft);
        draft.settle();
        return draft.toItem(0, Action.PUT);
    }

    private CatalogItem oci(CatalogItem item) {
        var draft = new ItemDraft();
        draft.put("id", item.id()).put("auxiliaryId", item.offer().auxiliaryId());
        buyer(item, draft);
        money(item, draft, item.terms().basis().isBlank() ? "1" : item.terms().basis());
        draft.put("unit", item.packing().unit())
                .put("quantity.minimum", item.packing().minimum());
        draft.put("leadTimeDays", item.supply().leadTimeDays());
        draft.put("manufacturer", item.numbers().manufacturer());
        draft.put("manufacturerPartId", item.numbers().manufacturerPartId());
        for (String language : head.wording().languages()) {
            Text text = item.texts().get(language);
            if (text != null && !text.name().isBlank()) {
                draft.name(language, text.name());
            }
            if (text != null && !text.description().isBlank()) {
                draft.description(language, text.description());
            }
        }
        item.classifications().forEach(place -> draft.place(place.scheme(), place.version(), place.code()));
        item.offer().steps().forEach(step -> draft.step(step.from(), step.amount()));
        item.media().forEach(medium -> draft.medium(medium.kind(), medium.address(), medium.caption(), ""));
        return draft.toItem(0, Action.PUT);
    }

    private CatalogItem prices(CatalogItem item) {
        var draft = new ItemDraft();
        draft.put("id", item.id());
        money(item, draft, "");
        item.offer().steps().forEach(step -> draft.step(step.from(), step.amount()));
        draft.put("validFrom", item.offer().validFrom())
                .put("validUntil", item.offer().validUntil());
        return draft.toItem(0, Action.REPRICE);
    }

    private CatalogItem bmecat(CatalogItem item, boolean in2005) {
        var draft = new ItemDraft();
        draft.put("id", item.id());
        if (item.action() == Action.PUT) {
            draft.put("category", item.category());
        }
        money(item, draft, item.terms().basis());
        item.offer().steps().forEach(step -> draft.step(step.from(), step.amount()));
        draft.put("validFrom", item.offer().validFrom())
                .put("validUntil", item.offer().validUntil());
        draft.put("price.family", item.terms().family());
        CatalogItem.Packing packing = item.packing();
        draft.put("unit", packing.unit()).put("content.unit", packing.contentUnit());
        draft.put("content.perUnit", packing.contentPerUnit()).put("quantity.minimum", packing.minimum());
        draft.put("quantity.step", packing.step()).put("quantity.maximum", in2005 ? packing.maximum() : "");
        draft.put("gtin", item.numbers().gtin())
                .put("manufacturer", item.numbers().manufacturer());
        draft.put("manufacturerPartId", item.numbers().manufacturerPartId());
        item.numbers().buyers().forEach(buyer -> draft.buyer(buyer.client(), buyer.number()));
        draft.put("leadTimeDays", item.supply().leadTimeDays());
        draft.put("customsNumber", in2005 ? item.supply().customsNumber() : "");
        draft.put("hazardous", item.supply().hazardous().equals("true") ? "true" : "");
        item.classifications().forEach(place -> draft.place(place.scheme(), place.version(), place.code()));
        item.media().forEach(medium -> draft.medium(medium.kind(), medium.address(), medium.caption(), ""));
        item.relations().forEach(relation -> draft.relation(relation.kind(), relation.id()));
        for (String language : in2005 ? head.wording().languages() : List.of(head.language())) {
            Optional.ofNullable(item.texts().get(language)).ifPresent(text -> spoken(text, language, draft));
        }
        return draft.toItem(0, item.action());
    }

    private static void spoken(Text text, String language, ItemDraft draft) {
        if (!text.name().isBlank()) {
            draft.name(language, text.name());
        }
        if (!text.description().isBlank()) {
            draft.description(language, text.description());
        }
        if (!text.keywords().isBlank()) {
            draft.keyword(language, text.keywords().replaceAll("(?U)\\s+", " ").strip());
        }
        text.attributes().stream()
                .filter(attribute ->
                        !attribute.name().isBlank() && !attribute.value().isBlank())
                .forEach(attribute -> draft.attribute(language, attribute.name(), attribute.value(), attribute.unit()));
    }

    private CatalogItem table(CatalogItem item, ColumnTemplate template, boolean typed) {
        var draft = new ItemDraft();
        boolean basis = template.columns().stream()
                .anyMatch(column -> column.fieldName().equals("price.basis"));
        for (TableColumn column : template.columns()) {
            column.field().ifPresent(field -> {
                String value = field.name().equals("price.amount") && !basis
                        ? PerUnit.of(item.terms()).orElseThrow()
                        : column.one() ? address(item, field.name()) : ItemValue.of(item, field, head.language(), "|");
                String told = template.layout().quotes() ? value : line(value);
                draft.put(
                        field, typed && column.kind() == TableColumn.Kind.NUMBER ? bare(told) : told, head.language());
            });
        }
        return draft.toItem(0, item.action());
    }

    private static String bare(String number) {
        return number.isEmpty()
                ? ""
                : new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private static void money(CatalogItem item, ItemDraft draft, String basis) {
        draft.put("price.amount", item.terms().amount())
                .put("price.currency", item.terms().currency());
        draft.put("price.basis", basis);
    }

    private void buyer(CatalogItem item, ItemDraft draft) {
        item.numbers().buyers().stream()
                .filter(buyer -> buyer.client().equals(head.buyer().id()))
                .forEach(buyer -> draft.buyer(buyer.client(), buyer.number()));
    }

    private static String address(CatalogItem item, String kind) {
        return item.media().stream()
                .filter(medium -> medium.kind().equals(kind))
                .map(Medium::address)
                .findFirst()
                .orElse("");
    }

    /** As a table without line ends has it. */
    private static String line(String text) {
        return text.replaceAll("[\t\r\n]", " ").strip();
    }
}
