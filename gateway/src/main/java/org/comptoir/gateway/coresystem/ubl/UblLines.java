package org.comptoir.gateway.coresystem.ubl;

import java.util.Set;
import org.comptoir.gateway.coresystem.format.HandedOn;
import org.comptoir.gateway.coresystem.format.NamedText;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.format.XmlText;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.kernel.Money;

/** Writes the lines of an Order. */
final class UblLines {

    /** Peppol knows two for everything but prices. */
    private static final int DECIMALS = 2;

    private static final int LONGEST = 65_536;
    private static final int NUMBER = 255;
    private static final String CURRENCY = "currencyID";
    private static final String UNIT = "unitCode";
    private static final String ACCOUNTING = "distributions";

    private final XmlText xml;
    private final Wording wording;
    private final UblUnits units;

    UblLines(XmlText xml, Wording wording, SettingValues settings) {
        this.xml = xml;
        this.wording = wording;
        this.units = new UblUnits(settings, wording);
    }

    /** @param first whether no other line has its number */
    void write(IncomingLine line, boolean first) {
        wording.atLine(line.number());
        if (!first) {
            wording.refuse("number", "is another line's too", "number the lines anew at the source");
        }
        String unit = units.of(line.unit());
        xml.open("cac:OrderLine");
        xml.leaf("cbc:Note", String.join("\n", wording.lines(line.comments().orElse(""))));
        xml.open("cac:LineItem").leaf("cbc:ID", Integer.toString(line.number()));
        xml.leaf("cbc:Quantity", line.quantity().toString(), UNIT, unit);
        amount(
                xml,
                wording,
                "cbc:LineExtensionAmount",
                "lineTotal",
                line.unitPrice().lineTotal(line.quantity()));
        HandedOn.text(line.details(), ACCOUNTING)
                .ifPresent(cost -> xml.leaf("cbc:AccountingCost", wording.text(ACCOUNTING, cost, LONGEST)));
        line.requestedDelivery()
                .ifPresent(day -> xml.open("cac:Delivery")
                        .open("cac:RequestedDeliveryPeriod")
                        .leaf("cbc:StartDate", day.toString())
                        .leaf("cbc:EndDate", day.toString())
                        .close()
                        .close());
        price(line, unit);
        item(line);
        xml.close().close();
    }

    private void price(IncomingLine line, String unit) {
        Money price = line.unitPrice().price();
        if (price.isNegative()) {
            wording.refuse("unitPrice", "is negative, which Peppol BIS Order 3 forbids", "enter the order by hand");
        }
        xml.open("cac:Price");
        xml.leaf(
                "cbc:PriceAmount",
                price.plainAmount(),
                CURRENCY,
                price.currency().getCurrencyCode());
        xml.leaf("cbc:BaseQuantity", line.unitPrice().basis().toPlainString(), UNIT, unit);
        xml.close();
    }

    private void item(IncomingLine line) {
        String part = wording.code("supplierPartId", line.part().id().value(), NUMBER);
        String name = wording.text("description", line.description(), LONGEST);
        xml.open("cac:Item").leaf("cbc:Name", name.isEmpty() ? part : name);
        line.buyerPart()
                .ifPresent(number -> xml.open("cac:BuyersItemIdentification")
                        .leaf("cbc:ID", wording.code("buyerPartId", number.value(), NUMBER))
                        .close());
        xml.open("cac:SellersItemIdentification").leaf("cbc:ID", part).close();
        line.part().auxiliaryId().ifPresent(id -> property("SupplierPartAuxiliaryID", id));
        NamedText.ofLine(line, Set.of(ACCOUNTING)).forEach(text -> property(text.name(), text.value()));
        xml.close();
    }

    private void property(String name, String value) {
        String said = wording.text("extrinsics." + name, value, LONGEST);
        xml.open("cac:AdditionalItemProperty").leaf("cbc:Name", wording.oneLine(name));
        xml.leaf("cbc:Value", said.isEmpty() ? "-" : said).close();
    }

    static void amount(XmlText xml, Wording wording, String element, String field, Money money) {
        if (money.amount().scale() > DECIMALS || money.isNegative()) {
            wording.refuse(
                    field,
                    "is %s, and Peppol BIS Order 3 knows two decimals and no sign".formatted(money),
                    "give orders in this currency to a target with another format");
        }
        xml.leaf(element, money.plainAmount(), CURRENCY, money.currency().getCurrencyCode());
    }
}
