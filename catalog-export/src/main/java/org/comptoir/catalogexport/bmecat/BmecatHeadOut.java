package org.comptoir.catalogexport.bmecat;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.ExportHead.Party;
import org.comptoir.catalogexport.bmecat.BmecatFormat.Transaction;
import org.comptoir.catalogexport.xml.XmlOut;

/** Everything before the transaction. */
final class BmecatHeadOut {

    private final XmlOut xml;
    private final ExportHead head;
    private final BmecatWords words;

    private BmecatHeadOut(XmlOut xml, ExportHead head, BmecatWords words) {
        this.xml = xml;
        this.head = head;
        this.words = words;
    }

    static void write(XmlOut xml, ExportHead head, BmecatWords words, Transaction transaction) {
        new BmecatHeadOut(xml, head, words).write(transaction);
    }

    private void write(Transaction transaction) {
        xml.prologue(words.is2005() ? "" : doctype(transaction)).start("BMECAT");
        xml.attribute("version", words.is2005() ? "2005" : "1.2");
        if (words.is2005()) {
            xml.attribute("xmlns", "http://www.bmecat.org/bmecat/2005");
        }
        xml.line().start("HEADER").element("GENERATOR_INFO", "Comptoir");
        catalog();
        if (words.is2005()) {
            xml.element("BUYER_IDREF", "type", "buyer_specific", reference(head.buyer(), "buyer"));
            xml.element("SUPPLIER_IDREF", "type", "supplier_specific", reference(head.supplier(), "supplier"));
            xml.start("PARTIES");
            party(head.buyer(), "buyer");
            party(head.supplier(), "supplier");
            xml.end("PARTIES");
        } else {
            partner(head.buyer(), "BUYER");
            partner(head.supplier(), "SUPPLIER");
        }
        xml.end("HEADER").line();
    }

    private void catalog() {
        xml.start("CATALOG");
        List<String> languages = words.is2005() ? head.wording().languages() : List.of(head.language());
        for (String language : languages) {
            xml.start("LANGUAGE");
            if (words.is2005() && language.equals(head.language())) {
                xml.attribute("default", "true");
            }
            xml.text(LanguageTag.three(language)).end("LANGUAGE");
        }
        xml.element("CATALOG_ID", head.title().id())
                .element("CATALOG_VERSION", head.title().version());
        xml.optional("CATALOG_NAME", head.title().name());
        xml.start("DATETIME").attribute("type", "generation_date");
        var moment = head.created().atOffset(ZoneOffset.UTC);
        xml.element("DATE", moment.toLocalDate().toString());
        xml.element("TIME", DateTimeFormatter.ofPattern("HH:mm:ss").format(moment));
        xml.element("TIMEZONE", "Z").end("DATETIME");
        xml.optional("CURRENCY", head.wording().currency()).end("CATALOG");
    }

    private void partner(Party party, String element) {
        xml.start(element);
        if (!party.id().isBlank()) {
            xml.element(
                    element + "_ID",
                    "type",
                    type(party, element.equals("BUYER") ? "buyer_specific" : "supplier_specific"),
                    party.id());
        }
        xml.element(element + "_NAME", named(party)).end(element);
    }

    private void party(Party party, String role) {
        xml.start("PARTY");
        xml.element("PARTY_ID", "type", type(party, role + "_specific"), reference(party, role));
        xml.element("PARTY_ROLE", role)
                .start("ADDRESS")
                .element("NAME", named(party))
                .end("ADDRESS");
        xml.end("PARTY");
    }

    /** DUNS is a word of both versions; other domains are the parties' own. */
    private static String type(Party party, String otherwise) {
        return party.domain().equalsIgnoreCase("DUNS") ? "duns" : otherwise;
    }

    private static String reference(Party party, String role) {
        return party.id().isBlank() ? role : party.id();
    }

    private static String named(Party party) {
        return party.name().isBlank() ? party.id() : party.name();
    }

    private static String doctype(Transaction transaction) {
        return switch (transaction) {
            case T_NEW_CATALOG -> "<!DOCTYPE BMECAT SYSTEM \"bmecat_new_catalog_1_2.dtd\">\n";
            case T_UPDATE_PRODUCTS -> "<!DOCTYPE BMECAT SYSTEM \"bmecat_update_products_1_2.dtd\">\n";
            case T_UPDATE_PRICES -> "<!DOCTYPE BMECAT SYSTEM \"bmecat_update_prices_1_2.dtd\">\n";
        };
    }
}
