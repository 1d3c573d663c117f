package org.comptoir.gateway.protocol.cxml.fulfilment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.binding.AssetInfo;
import org.comptoir.cxml.binding.Comments;
import org.comptoir.cxml.binding.DomainId;
import org.comptoir.cxml.binding.LocalizedText;
import org.comptoir.cxml.binding.ShipControl;
import org.comptoir.cxml.binding.ShipNoticeHeader;
import org.comptoir.cxml.binding.ShipNoticeItem;
import org.comptoir.cxml.binding.ShipNoticePortion;
import org.comptoir.cxml.binding.ShipNoticeRequest;
import org.comptoir.cxml.binding.ShipmentIdentifier;
import org.comptoir.cxml.binding.SupplierBatchID;
import org.comptoir.gateway.fulfilment.shipment.Carrier;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.fulfilment.shipment.ShipStage;
import org.comptoir.gateway.fulfilment.shipment.Shipment;
import org.comptoir.gateway.fulfilment.shipment.ShippedLine;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderView;

/** {@link ShipNotice} to cXML ShipNoticeRequest. */
public final class ShipNoticeRequestMapper {

    /** The DTD wants a level of service of every shipment; who says none has the usual one. */
    private static final String USUAL_SERVICE = "standard";

    private static final String OUR_LANGUAGE = "en";

    private static final String COMPANY = "companyName";
    private static final String TRACKING = "trackingNumber";

    private ShipNoticeRequestMapper() {}

    /** @param order the version that the notice was held against */
    public static ShipNoticeRequest of(ShipNotice notice, OrderView order, WireFacts facts) {
        ShipNoticeRequest request = new ShipNoticeRequest();
        request.shipNoticeHeader = header(notice, order, facts);
        if (notice.stage() != ShipStage.TAKEN_BACK) {
            notice.shipment().carrier().ifPresent(carrier -> request.shipControl.add(control(carrier, notice)));
            request.shipNoticePortion.add(portion(notice.shipment(), order, facts));
        }
        return request;
    }

    private static ShipNoticeHeader header(ShipNotice notice, OrderView order, WireFacts facts) {
        Shipment shipment = notice.shipment();
        ShipNoticeHeader header = new ShipNoticeHeader();
        header.shipmentId = notice.number();
        header.noticeDate = CxmlTimestamp.format(OffsetDateTime.ofInstant(notice.receivedAt(), ZoneOffset.UTC));
        header.operation = operation(notice, facts);
        if (!header.operation.equals("new")) {
            header.documentReference =
                    facts.earlierDocument().map(OrderReferenceMapper::document).orElse(null);
        }
        if (!shipment.comment().isEmpty()) {
            Comments comments = new Comments();
            comments.lang = facts.language();
            comments.content.add(shipment.comment());
            header.comments.add(comments);
        }
        if (notice.stage() != ShipStage.TAKEN_BACK) {
            header.shipmentType = notice.stage() == ShipStage.PLANNED ? "planned" : "actual";
            header.fulfillmentType = isAll(shipment, order) ? "complete" : "partial";
            header.serviceLevel.add(service(shipment, facts));
            shipment.shippedAt().ifPresent(at -> {
                header.shipmentDate = CxmlTimestamp.format(at);
                header.deliveryDate = shipment.deliveryDate()
                        .map(day -> CxmlTimestamp.format(arrival(day, at)))
                        .orElse(null);
            });
        }
        return header;
    }

    /** A change of what the buyer was never told is news. */
    private static String operation(ShipNotice notice, WireFacts facts) {
        if (notice.stage() == ShipStage.TAKEN_BACK) {
            return "delete";
        }
        return notice.replaces().isPresent() && facts.earlierDocument().isPresent() ? "update" : "new";
    }

    /** Noon of the day, and never before it left. */
    private static OffsetDateTime arrival(LocalDate day, OffsetDateTime shippedAt) {
        OffsetDateTime noon = day.atTime(LocalTime.NOON).atOffset(shippedAt.getOffset());
        return noon.isBefore(shippedAt) ? shippedAt : noon;
    }

    private static boolean isAll(Shipment shipment, OrderView order) {
        return shipment.whole()
                || order.lines().stream()
                        .map(OrderView.Line::ordered)
                        .allMatch(line -> shipment.lines().stream()
                                .anyMatch(shipped -> shipped.number() == line.number()
                                        && shipped.quantity().equals(line.quantity())));
    }

    private static LocalizedText service(Shipment shipment, WireFacts facts) {
        Optional<String> said = shipment.carrier().flatMap(Carrier::service);
        LocalizedText service = new LocalizedText();
        service.lang = said.isPresent() ? facts.language() : OUR_LANGUAGE;
        service.value = said.orElse(USUAL_SERVICE);
        return service;
    }

    /** Where nothing is tracked, the shipment goes by its own number. */
    private static ShipControl control(Carrier carrier, ShipNotice notice) {
        ShipControl control = new ShipControl();
        carrier.id().ifPresent(id -> control.carrierIdentifier.add(carrier(id.domain(), id.value())));
        control.carrierIdentifier.add(carrier(COMPANY, carrier.name()));
        notice.shipment().trackingNumbers().forEach(number -> {
            ShipmentIdentifier identifier = new ShipmentIdentifier();
            identifier.domain = TRACKING;
            identifier.value = number;
            control.shipmentIdentifier.add(identifier);
        });
        if (control.shipmentIdentifier.isEmpty()) {
            ShipmentIdentifier identifier = new ShipmentIdentifier();
            identifier.value = notice.number();
            control.shipmentIdentifier.add(identifier);
        }
        return control;
    }

    private static DomainId carrier(String domain, String value) {
        DomainId id = new DomainId();
        id.domain = domain;
        id.value = value;
        return id;
    }

    /** Without items it is the whole order. */
    private static ShipNoticePortion portion(Shipment shipment, OrderView order, WireFacts facts) {
        ShipNoticePortion portion = new ShipNoticePortion();
        portion.orderReference = OrderReferenceMapper.of(order, facts.dialect());
        if (!shipment.whole()) {
            shipment.lines().forEach(line -> portion.shipNoticeItem.add(item(line, order, facts)));
        }
        return portion;
    }

    private static ShipNoticeItem item(ShippedLine line, OrderView order, WireFacts facts) {
        IncomingLine ordered = order.lines().stream()
                .map(OrderView.Line::ordered)
                .filter(each -> each.number() == line.number())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Order %d has no line %d".formatted(order.head().id(), line.number())));
        ShipNoticeItem item = new ShipNoticeItem();
        item.quantity = line.quantity().toString();
        item.lineNumber = String.valueOf(line.number());
        item.itemId = OrderReferenceMapper.item(ordered);
        item.unitOfMeasure = facts.dialect().unitNames().toWire(ordered.unit().code());
        batch(line).ifPresent(item.batchOrSupplierBatchId::add);
        for (String serial : line.serialNumbers()) {
            AssetInfo asset = new AssetInfo();
            asset.serialNumber = serial;
            item.assetInfo.add(asset);
        }
        return item;
    }

    private static Optional<SupplierBatchID> batch(ShippedLine line) {
        return line.batch().map(number -> {
            SupplierBatchID batch = new SupplierBatchID();
            batch.value = number;
            return batch;
        });
    }
}
