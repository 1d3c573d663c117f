package org.comptoir.gateway.coresystem.csv;

/** Columns that fit the importers of some core systems as they come; a target may set its own in their stead. */
enum CsvTemplate {
    GENERIC("orderNumber,orderVersion,orderDate,test,clientNumber,clientName,currency,orderTotal,comments,"
            + "line,supplierPartId,supplierPartAuxiliaryId,buyerPartId,description,quantity,unit,price,priceBasis,lineTotal,"
            + "requestedDelivery,lineComments,shipTo.id,shipTo.name,shipTo.deliverTo,shipTo.street,shipTo.postalCode,"
            + "shipTo.city,shipTo.state,shipTo.country,shipTo.email,shipTo.phone,billTo.id,billTo.name,billTo.street,"
            + "billTo.postalCode,billTo.city,billTo.state,billTo.country,extrinsics,lineExtrinsics,idempotencyKey"),
    /** Sales orders of Odoo's own importer: the head stands in the first row of an order only. */
    ODOO(
            "External ID=idempotencyKey,Customer/Reference=clientNumber,Customer Reference=orderNumber,Order Date=orderDate,"
                    + "Terms and conditions=comments,Order Lines/Product/Internal Reference=supplierPartId,"
                    + "Order Lines/Description=description,Order Lines/Quantity=quantity,"
                    + "Order Lines/Unit of Measure=unit,Order Lines/Unit Price=unitPrice"),
    /** One row a line with a kind of document first, as Sage 100 reads it by a format of its own. */
    SAGE("Type==BC,Piece=orderNumber,Date=orderDate,Client=clientNumber,Devise=currency,Ligne=line,"
            + "Reference=supplierPartId,Designation=description,Quantite=quantity,Unite=unit,PrixUnitaire=unitPrice,"
            + "MontantHT=lineTotal,DateLivraison=requestedDelivery,LieuLivraison=shipTo.id,RefClient=buyerPartId"),
    /** For a LSMW or a migration object of SAP: one row a line, dates and numbers as set. */
    SAP("BSTKD=orderNumber,BSTDK=orderDate,KUNNR=clientNumber,WAERK=currency,POSEX=line,MABNR=supplierPartId,"
            + "KDMAT=buyerPartId,ARKTX=description,WMENG=quantity,VRKME=unit,KBETR=price,KPEIN=priceBasis,EDATU=requestedDelivery,"
            + "WE_LIFNR=shipTo.id");

    private final String columns;

    CsvTemplate(String columns) {
        this.columns = columns;
    }

    String columns() {
        return columns;
    }

    /** Whether what is the same for all lines stands in the first row only. */
    boolean headOnce() {
        return this == ODOO;
    }
}
