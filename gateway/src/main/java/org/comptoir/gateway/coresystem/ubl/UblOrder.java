package org.comptoir.gateway.coresystem.ubl;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.coresystem.format.FormatContext;
import org.comptoir.gateway.coresystem.format.HandedOn;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.format.XmlText;
import org.comptoir.gateway.journal.Attachment;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.kernel.Money;

/** Writes one Order, elements in the order of the schema. */
final class UblOrder {

    private static final String COMPONENTS = "urn:oasis:names:specification:ubl:schema:xsd:Common";
    private static final int LONGEST = 65_536;
    private static final String TERMS = "paymentTerms";

    private final OrderAccepted accepted;
    private final IncomingOrder order;
    private final FormatContext context;
    private final Wording wording;
    private final XmlText xml = new XmlText();
    private final UblParties parties;
    private final UblLines lines;

    UblOrder(OrderAccepted accepted, FormatContext context, Wording wording) {
        this.accepted = accepted;
        this.order = accepted.order();
        this.context = context;
        this.wording = wording;
        this.parties = new UblParties(xml, wording, context.settings());
        this.lines = new UblLines(xml, wording, context.settings());
    }

    byte[] write() {
        xml.open(
                "Order",
                "xmlns",
                "urn:oasis:names:specification:ubl:schema:xsd:Order-2",
                "xmlns:cac",
                COMPONENTS + "AggregateComponents-2",
                "xmlns:cbc",
                COMPONENTS + "BasicComponents-2");
        head();
        references();
        parties.buyer(order);
        parties.seller(order);
        parties.accounting(order);
        shipTo().ifPresent(parties::delivery);
        HandedOn.text(order.details(), TERMS)
                .ifPresent(terms -> xml.open("cac:PaymentTerms")
                        .leaf("cbc:Note", wording.text(TERMS, terms, LONGEST))
                        .close());
        total();
        Set<Integer> numbers = new HashSet<>();
        for (IncomingLine line : order.lines()) {
            lines.write(line, numbers.add(line.number()));
        }
        xml.close();
        return xml.end();
    }

    private void head() {
        xml.leaf("cbc:CustomizationID", "urn:fdc:peppol.eu:poacc:trns:order:3");
        xml.leaf("cbc:ProfileID", context.settings().get(UblSettings.PROFILE));
        xml.leaf("cbc:ID", wording.code("orderNumber", order.orderId(), 255));
        xml.leaf("cbc:IssueDate", order.orderDate().toLocalDate().toString());
        xml.leaf(
                "cbc:IssueTime",
                ISO_LOCAL_TIME.format(order.orderDate().toLocalTime().withNano(0)));
        xml.leaf("cbc:OrderTypeCode", "220");
        xml.leaf("cbc:Note", note());
        xml.leaf("cbc:DocumentCurrencyCode", order.total().currency().getCurrencyCode());
    }

    /** The one place for whatever the head has no other place for. */
    private String note() {
        List<String> note = new ArrayList<>();
        if (order.test()) {
            note.add("TEST - book nothing");
        }
        note.addAll(wording.lines(order.comments().orElse("")));
        order.extrinsics().forEach((name, value) -> note.add(wording.oneLine(name) + ": " + wording.oneLine(value)));
        HandedOn.texts(order.details(), Set.of(TERMS))
                .forEach(text -> note.add(wording.oneLine(text.name()) + ": " + wording.oneLine(text.value())));
        return String.join("\n", note);
    }

    private void references() {
        reference(context.idempotencyKey(), "Idempotency key", "");
        order.version().ifPresent(version -> reference(wording.code("version", version, 255), "Order version", ""));
        for (Attachment attachment : order.document().attachments()) {
            String sentAs = attachment.kept().sentAs().orElse(attachment.kept().contentType());
            reference(
                    attachment.kept().fileName(),
                    wording.text("attachments.sentAs", sentAs, LONGEST),
                    context.attachment(accepted.orderId(), attachment.kept().number()));
        }
    }

    private void reference(String id, String type, String address) {
        xml.open("cac:AdditionalDocumentReference").leaf("cbc:ID", id).leaf("cbc:DocumentType", type);
        if (!address.isEmpty()) {
            xml.open("cac:Attachment")
                    .open("cac:ExternalReference")
                    .leaf("cbc:URI", address)
                    .close()
                    .close();
        }
        xml.close();
    }

    /** There is one place for it: the head's, or the lines' where all of them say the same. */
    private Optional<Address> shipTo() {
        Set<Address> said = new HashSet<>();
        for (IncomingLine line : order.lines()) {
            line.shipTo().or(order::shipTo).ifPresent(said::add);
        }
        boolean someHaveNone = order.shipTo().isEmpty()
                && order.lines().stream().anyMatch(line -> line.shipTo().isEmpty())
                && !said.isEmpty();
        if (said.size() > 1 || someHaveNone) {
            wording.refuse(
                    "shipTo",
                    "differs from line to line, and Peppol BIS Order 3 has one for the whole order",
                    "give orders with several delivery addresses to a target with another format");
        }
        return said.stream().findFirst().or(order::shipTo);
    }

    private void total() {
        Currency currency = order.total().currency();
        Money sum = order.lines().stream()
                .map(line -> line.unitPrice().lineTotal(line.quantity()))
                .filter(money -> money.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
        xml.open("cac:AnticipatedMonetaryTotal");
        UblLines.amount(xml, wording, "cbc:LineExtensionAmount", "lines", sum);
        UblLines.amount(xml, wording, "cbc:PayableAmount", "total", order.total());
        xml.close();
    }
}
