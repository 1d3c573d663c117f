package org.comptoir.cxml.bound;

import java.util.Map;

/** Attribute values the DTD gives where a document says nothing (1.2.071, all files): element to name, value, name, value … */
public final class DtdDefaults {

    private static final String[] NONE = {};
    private static final Map<String, String[]> BY_ELEMENT = Map.ofEntries(
            Map.entry("CarRentalFee", new String[] {"type", "baseRate"}),
            Map.entry("ConfirmationHeader", new String[] {"operation", "new"}),
            Map.entry("ContractRequestHeader", new String[] {"operation", "new", "type", "value"}),
            Map.entry("DigitalSignature", new String[] {"encoding", "Base64", "type", "PK7 self-contained"}),
            Map.entry("InvoiceDetailRequestHeader", new String[] {"operation", "new", "purpose", "standard"}),
            Map.entry("MasterAgreementRequestHeader", new String[] {"operation", "new", "type", "value"}),
            Map.entry("Message", new String[] {"deploymentMode", "production"}),
            Map.entry("OrderRequestHeader", new String[] {"orderType", "regular", "type", "new"}),
            Map.entry("ProductionFacilityAssociation", new String[] {"operation", "new"}),
            Map.entry("PunchOutOrderMessageHeader", new String[] {"quoteStatus", "final"}),
            Map.entry("PunchoutDetail", new String[] {"punchoutLevel", "store"}),
            Map.entry("PurchaseRequisitionHeader", new String[] {"type", "new"}),
            Map.entry("QualityInspectionRequestHeader", new String[] {"operation", "new"}),
            Map.entry("QualityNotificationRequestHeader", new String[] {"operation", "new", "status", "new"}),
            Map.entry("QualityNotificationTask", new String[] {"status", "new"}),
            Map.entry("QuoteRequestHeader", new String[] {"type", "new"}),
            Map.entry("ReceiptRequestHeader", new String[] {"operation", "new"}),
            Map.entry("Request", new String[] {"deploymentMode", "production"}),
            Map.entry("SalesOrderHeader", new String[] {"operation", "new"}),
            Map.entry("Scales", new String[] {"scaleBasis", "quantity"}),
            Map.entry("ServiceEntryRequestHeader", new String[] {"operation", "new"}),
            Map.entry("ShipNoticeHeader", new String[] {"operation", "new"}),
            Map.entry("SupplierInvitation", new String[] {"supplierStatus", "approved"}),
            Map.entry("TimeCard", new String[] {"status", "submitted", "type", "new"}),
            Map.entry("TimeTolerance", new String[] {"type", "days"}),
            Map.entry("TransportConfirmationHeader", new String[] {"operation", "new"}),
            Map.entry("TransportEquipment", new String[] {"numberOfEquipments", "1"}),
            Map.entry("TransportRequestHeader", new String[] {"operation", "new"}));

    private DtdDefaults() {}

    public static String[] of(String element) {
        return BY_ELEMENT.getOrDefault(element, NONE);
    }
}
