package org.comptoir.cxml;

import java.util.Map;

/** Attribute values the DTD gives where a document says nothing (cXML.dtd 1.2.071): element to name, value, name, value … */
final class DtdDefaults {

    private static final String[] NONE = {};
    private static final Map<String, String[]> BY_ELEMENT = Map.ofEntries(
            Map.entry("CarRentalFee", new String[] {"type", "baseRate"}),
            Map.entry("ContractRequestHeader", new String[] {"operation", "new", "type", "value"}),
            Map.entry("DigitalSignature", new String[] {"encoding", "Base64", "type", "PK7 self-contained"}),
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
            Map.entry("Request", new String[] {"deploymentMode", "production"}),
            Map.entry("Scales", new String[] {"scaleBasis", "quantity"}),
            Map.entry("SupplierInvitation", new String[] {"supplierStatus", "approved"}),
            Map.entry("TimeTolerance", new String[] {"type", "days"}));

    private DtdDefaults() {}

    static String[] of(String element) {
        return BY_ELEMENT.getOrDefault(element, NONE);
    }
}
