package org.comptoir.gateway.protocol.cxml.fulfilment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.cxml.binding.City;
import org.comptoir.cxml.binding.Contact;
import org.comptoir.cxml.binding.Country;
import org.comptoir.cxml.binding.IdReference;
import org.comptoir.cxml.binding.InvoicePartner;
import org.comptoir.cxml.binding.LocalizedText;
import org.comptoir.cxml.binding.PostalAddress;
import org.comptoir.cxml.binding.State;
import org.comptoir.gateway.fulfilment.invoice.Bill;
import org.comptoir.gateway.fulfilment.invoice.RemitTo;
import org.comptoir.gateway.fulfilment.invoice.TradeParty;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.OrderView;

/** Who is who on an invoice: the seller and whom to pay as the core system says, the buyer as the order does. */
final class InvoicePartnerMapper {

    private InvoicePartnerMapper() {}

    static List<InvoicePartner> of(Bill bill, OrderView order, WireFacts facts) {
        List<InvoicePartner> partners = new ArrayList<>();
        partners.add(seller("issuerOfInvoice", bill, facts));
        partners.add(seller("from", bill, facts));
        bill.remitTo()
                .ifPresentOrElse(
                        remitTo -> partners.add(remitTo(remitTo, facts)),
                        () -> partners.add(seller("remitTo", bill, facts)));
        for (String role : List.of("billTo", "soldTo")) {
            InvoicePartner buyer = new InvoicePartner();
            buyer.contact = contact(role, order.billTo(), order, facts);
            partners.add(buyer);
        }
        return partners;
    }

    private static InvoicePartner seller(String role, Bill bill, WireFacts facts) {
        InvoicePartner partner = new InvoicePartner();
        partner.contact = contact(role, bill.seller(), facts);
        bill.seller().taxId().ifPresent(id -> partner.idReference.add(reference(taxDomain(bill), id)));
        return partner;
    }

    private static String taxDomain(Bill bill) {
        boolean isGst = bill.taxes().stream().anyMatch(tax -> tax.category().equalsIgnoreCase("gst"));
        boolean isSales = bill.taxes().stream()
                .anyMatch(tax -> tax.category().equalsIgnoreCase("sales")
                        || tax.category().equalsIgnoreCase("usage"));
        return isGst ? "gstID" : isSales ? "federalTaxID" : "vatID";
    }

    private static InvoicePartner remitTo(RemitTo remitTo, WireFacts facts) {
        InvoicePartner partner = new InvoicePartner();
        partner.contact = contact("remitTo", remitTo.party(), facts);
        remitTo.iban().ifPresent(iban -> partner.idReference.add(reference("ibanID", iban)));
        remitTo.bic().ifPresent(bic -> partner.idReference.add(reference("swiftID", bic)));
        remitTo.account().ifPresent(account -> partner.idReference.add(reference("bankAccountID", account)));
        remitTo.routing().ifPresent(routing -> partner.idReference.add(reference("bankRoutingID", routing)));
        return partner;
    }

    static IdReference reference(String domain, String identifier) {
        IdReference reference = new IdReference();
        reference.domain = domain;
        reference.identifier = identifier;
        return reference;
    }

    static Contact contact(String role, TradeParty party, WireFacts facts) {
        Contact contact = new Contact();
        contact.role = role;
        contact.name = name(party.name(), facts);
        PostalAddress address = new PostalAddress();
        address.street.add(party.street());
        address.city = city(party.city());
        address.postalCode = party.postalCode().orElse(null);
        address.country = country(party.country());
        contact.postalAddress.add(address);
        return contact;
    }

    /** An address of the order; without street, town and country it is a name alone, which is what the DTD leaves. */
    static Contact contact(String role, Address said, OrderView order, WireFacts facts) {
        Contact contact = new Contact();
        contact.role = role;
        contact.addressId = said.id().orElse(null);
        contact.name = name(said.name().orElse(order.head().clientName()), facts);
        Optional<String> town = said.city();
        Optional<String> country = said.countryCode();
        if (town.isPresent() && country.isPresent() && !said.streets().isEmpty()) {
            PostalAddress address = new PostalAddress();
            address.street.addAll(said.streets());
            address.city = city(town.get());
            said.state().ifPresent(state -> {
                address.state = new State();
                address.state.value = state;
            });
            address.postalCode = said.postalCode().orElse(null);
            address.country = country(country.get());
            contact.postalAddress.add(address);
        }
        return contact;
    }

    private static LocalizedText name(String name, WireFacts facts) {
        LocalizedText text = new LocalizedText();
        text.lang = facts.language();
        text.value = name;
        return text;
    }

    private static City city(String name) {
        City city = new City();
        city.value = name;
        return city;
    }

    private static Country country(String code) {
        Country country = new Country();
        country.isoCountryCode = code;
        country.value = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
        return country;
    }
}
