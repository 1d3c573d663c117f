package org.comptoir.gateway.protocol.cxml.order;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.cxml.binding.Accounting;
import org.comptoir.cxml.binding.Amount;
import org.comptoir.cxml.binding.BusinessPartner;
import org.comptoir.cxml.binding.CodedText;
import org.comptoir.cxml.binding.Contact;
import org.comptoir.cxml.binding.Distribution;
import org.comptoir.cxml.binding.IdReference;
import org.comptoir.cxml.binding.ItemOut;
import org.comptoir.cxml.binding.LocalizedText;
import org.comptoir.cxml.binding.Money;
import org.comptoir.cxml.binding.OrderRequestHeader;
import org.comptoir.cxml.binding.PCard;
import org.comptoir.cxml.binding.PaymentTerm;
import org.comptoir.cxml.binding.ScheduleLine;
import org.comptoir.cxml.binding.Shipping;
import org.comptoir.cxml.binding.Tax;
import org.comptoir.cxml.binding.TaxDetail;
import org.comptoir.cxml.binding.TermsOfDelivery;
import org.comptoir.gateway.order.OrderDetails;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;
import org.jspecify.annotations.Nullable;

/** What an OrderRequest says beside what we decide by: handed on as it came, under names of our own, nothing empty. */
final class HandedOnMapper {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int LONGEST = 2_000;
    private static final int MOST = 200;
    private static final int LAST_DIGITS = 4;

    private HandedOnMapper() {}

    static OrderDetails ofHeader(OrderRequestHeader header, CardTokens cards) {
        Node node = new Node();
        node.text("orderType", "regular".equals(header.orderType) ? null : header.orderType);
        node.text("agreementId", header.agreementId);
        node.text("parentAgreementId", header.parentAgreementId);
        node.text("requisitionId", header.requisitionId);
        node.text("effectiveDate", header.effectiveDate);
        node.text("expirationDate", header.expirationDate);
        node.text("releaseRequired", header.releaseRequired);
        node.text("requestedDeliveryDate", header.requestedDeliveryDate);
        node.text("pickUpDate", header.pickUpDate);
        node.text("shipComplete", header.shipComplete);
        node.object("shipping", header.shipping, HandedOnMapper::shipping);
        node.object("tax", header.tax, HandedOnMapper::tax);
        node.object("card", header.payment == null ? null : header.payment.pcard, pcard -> card(pcard, cards));
        node.list("paymentTerms", header.paymentTerm, HandedOnMapper::paymentTerm);
        node.list("contacts", header.contact, HandedOnMapper::contact);
        node.list("partners", header.businessPartner, HandedOnMapper::partner);
        node.object("termsOfDelivery", header.termsOfDelivery, HandedOnMapper::delivery);
        node.list("references", header.idReference, HandedOnMapper::reference);
        node.text("supplierOrderId", header.supplierOrderInfo == null ? null : header.supplierOrderInfo.orderId);
        if (header.deliveryPeriod != null && header.deliveryPeriod.period != null) {
            node.text("deliveryFrom", header.deliveryPeriod.period.startDate);
            node.text("deliveryUntil", header.deliveryPeriod.period.endDate);
        }
        return node.details();
    }

    static OrderDetails ofLine(ItemOut item) {
        Node node = new Node();
        node.text("requisitionId", item.requisitionId);
        node.text("agreementItemNumber", item.agreementItemNumber);
        node.text("parentLineNumber", item.parentLineNumber);
        node.text("itemType", item.itemType);
        node.text("itemCategory", item.itemCategory);
        node.text("itemClassification", item.itemClassification);
        node.text("requestedShipmentDate", item.requestedShipmentDate);
        node.text("isReturn", item.isReturn);
        node.text("isDeliveryCompleted", item.isDeliveryCompleted);
        node.text("operation", item.operation);
        node.object("shipping", item.shipping, HandedOnMapper::shipping);
        node.object("tax", item.tax, HandedOnMapper::tax);
        node.list("distributions", item.distribution, HandedOnMapper::distribution);
        node.list("schedule", item.scheduleLine, HandedOnMapper::schedule);
        node.list("contacts", item.contact, HandedOnMapper::contact);
        node.object("termsOfDelivery", item.termsOfDelivery, HandedOnMapper::delivery);
        if (item.itemDetail != null) {
            node.list(
                    "classifications",
                    item.itemDetail.classification,
                    classification -> new Node()
                            .text("domain", classification.domain)
                            .text("code", Texts.of(classification.code).orElse(classification.value)));
            node.text("manufacturerPartId", item.itemDetail.manufacturerPartId);
            node.text(
                    "manufacturerName",
                    item.itemDetail.manufacturerName == null ? null : item.itemDetail.manufacturerName.value);
            node.text("leadTime", item.itemDetail.leadTime);
        }
        return node.details();
    }

    private static Node shipping(Shipping shipping) {
        return new Node()
                .money(shipping.money)
                .text("description", shipping.description == null ? null : shipping.description.text())
                .text("trackingDomain", shipping.trackingDomain)
                .text("trackingId", shipping.trackingId);
    }

    private static Node tax(Tax tax) {
        return new Node()
                .money(tax.money)
                .text("description", tax.description == null ? null : tax.description.text())
                .list("details", tax.taxDetail, HandedOnMapper::taxDetail);
    }

    private static Node taxDetail(TaxDetail detail) {
        return new Node()
                .text("category", detail.category)
                .text("purpose", detail.purpose)
                .text("percent", detail.percentageRate)
                .object("taxable", detail.taxableAmount, HandedOnMapper::amount)
                .object("tax", detail.taxAmount, HandedOnMapper::amount)
                .text("location", text(detail.taxLocation))
                .text("description", detail.description == null ? null : detail.description.text());
    }

    /** The number goes no further than here: its last digits tell people which card is meant. */
    private static Node card(PCard card, CardTokens cards) {
        String number = card.number == null ? "" : card.number.reveal().replaceAll("[^0-9]", "");
        boolean whole = number.length() > 2 * LAST_DIGITS;
        return new Node()
                .text("lastFour", whole ? number.substring(number.length() - LAST_DIGITS) : null)
                .text("token", whole ? cards.of(number).orElse(null) : null)
                .text("expires", card.expiration);
    }

    private static Node paymentTerm(PaymentTerm term) {
        return new Node()
                .text("days", term.payInNumberOfDays)
                .text(
                        "discountPercent",
                        term.discount == null || term.discount.discountPercent == null
                                ? null
                                : term.discount.discountPercent.percent)
                .object(
                        "discountAmount",
                        term.discount == null ? null : term.discount.discountAmount,
                        HandedOnMapper::amount);
    }

    private static Node contact(Contact contact) {
        return new Node()
                .text("role", contact.role)
                .text("id", contact.addressId)
                .text("name", text(contact.name))
                .text("email", contact.email.isEmpty() ? null : contact.email.get(0).value);
    }

    private static Node partner(BusinessPartner partner) {
        return new Node()
                .text("role", partner.role)
                .text("type", partner.type)
                .text("id", partner.address == null ? null : partner.address.addressId)
                .text("name", partner.address == null ? null : text(partner.address.name));
    }

    private static Node delivery(TermsOfDelivery terms) {
        return new Node()
                .text("code", code(terms.termsOfDeliveryCode))
                .text("shippingPayment", code(terms.shippingPaymentMethod))
                .text("transport", code(terms.transportTerms))
                .text("comments", Texts.comments(terms.comments).orElse(null));
    }

    private static Node reference(IdReference reference) {
        return new Node().text("domain", reference.domain).text("identifier", reference.identifier);
    }

    private static Node distribution(Distribution distribution) {
        Node node = new Node();
        Accounting accounting = distribution.accounting;
        if (accounting != null) {
            node.text("name", accounting.name);
            node.list(
                    "segments",
                    accounting.segment,
                    segment -> new Node()
                            .text("type", segment.type)
                            .text("id", segment.id)
                            .text("description", segment.description));
            node.list(
                    "accountingSegments",
                    accounting.accountingSegment,
                    segment -> new Node()
                            .text("type", text(segment.name))
                            .text("id", segment.id)
                            .text("description", segment.description == null ? null : segment.description.text()));
        }
        return node.object("charge", distribution.charge, HandedOnMapper::amount);
    }

    private static Node schedule(ScheduleLine line) {
        return new Node()
                .text("number", line.lineNumber)
                .text("quantity", line.quantity)
                .text("unit", line.unitOfMeasure)
                .text("requestedDeliveryDate", line.requestedDeliveryDate)
                .text("requestedShipmentDate", line.requestedShipmentDate)
                .text(
                        "shipToId",
                        line.shipTo == null || line.shipTo.address == null ? null : line.shipTo.address.addressId);
    }

    private static Node amount(Amount amount) {
        return new Node().money(amount.money);
    }

    private static @Nullable String code(@Nullable CodedText code) {
        return code == null ? null : Texts.of(code.value).orElse(code.text);
    }

    private static @Nullable String text(@Nullable LocalizedText text) {
        return text == null ? null : text.value;
    }

    /** An object that takes what there is. */
    private static final class Node {

        private final JsonObjectBuilder object = JSON.createObjectBuilder();
        private boolean empty = true;

        Node text(String name, @Nullable String value) {
            Optional<String> present = Texts.of(value);
            present.ifPresent(text -> object.add(name, Texts.cut(text, LONGEST)));
            empty &= present.isEmpty();
            return this;
        }

        Node money(@Nullable Money money) {
            return money == null ? this : text("amount", money.value).text("currency", money.currency);
        }

        <T> Node object(String name, @Nullable T value, Function<T, Node> mapping) {
            if (value != null) {
                Node inner = mapping.apply(value);
                if (!inner.empty) {
                    object.add(name, inner.object);
                    empty = false;
                }
            }
            return this;
        }

        <T> Node list(String name, List<T> values, Function<T, Node> mapping) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            boolean none = true;
            for (T value : values.subList(0, Math.min(MOST, values.size()))) {
                Node inner = mapping.apply(value);
                if (!inner.empty) {
                    array.add(inner.object);
                    none = false;
                }
            }
            if (!none) {
                object.add(name, array);
                empty = false;
            }
            return this;
        }

        OrderDetails details() {
            return empty ? OrderDetails.NONE : new OrderDetails(object.build().toString());
        }
    }
}
