package org.comptoir.catalogexport.bmecat;

import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.xml.Element;

/**
 * What HEADER says.
 *
 * @param language BCP 47
 * @param currency ISO 4217, blank where it is told with each price
 * @param mimeRoot before relative addresses
 */
record BmecatCatalog(String language, String currency, String mimeRoot, String supplier) {

    static final BmecatCatalog UNSAID = new BmecatCatalog("en", "", "", "");

    static BmecatCatalog of(Element header) {
        return header.first("CATALOG")
                .map(catalog -> new BmecatCatalog(
                        LanguageTag.of(
                                catalog.each("LANGUAGE")
                                        .filter(language ->
                                                language.attribute("default").equals("true"))
                                        .findFirst()
                                        .or(() -> catalog.first("LANGUAGE"))
                                        .map(Element::text)
                                        .orElse(""),
                                "en"),
                        catalog.text("CURRENCY"),
                        catalog.text("MIME_ROOT"),
                        header.first("SUPPLIER")
                                .map(supplier -> supplier.text("SUPPLIER_NAME"))
                                .orElseGet(() -> party(header))))
                .orElse(UNSAID);
    }

    /** Version 2005 tells who is who in a list of parties. */
    private static String party(Element header) {
        return header.each("PARTIES")
                .flatMap(parties -> parties.each("PARTY"))
                .filter(party -> party.text("PARTY_ROLE").equals("supplier"))
                .flatMap(party -> party.each("ADDRESS"))
                .map(address -> address.text("NAME"))
                .findFirst()
                .orElse("");
    }

    static Scope scope(String transaction) {
        return transaction.equals("T_NEW_CATALOG") ? Scope.FULL : Scope.CHANGES;
    }
}
