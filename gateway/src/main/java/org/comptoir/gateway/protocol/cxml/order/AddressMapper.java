package org.comptoir.gateway.protocol.cxml.order;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.cxml.binding.Country;
import org.comptoir.cxml.binding.Phone;
import org.comptoir.cxml.binding.PostalAddress;
import org.comptoir.cxml.binding.TelephoneNumber;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;
import org.jspecify.annotations.Nullable;

/** cXML Address to {@link Address}. Nothing in an address is required: suites often send its id alone. */
final class AddressMapper {

    /** Stands in where an order says nothing at all, as of the invoice address. */
    static final Address UNSAID = new Address(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private AddressMapper() {}

    static Address toAddress(org.comptoir.cxml.binding.Address address) {
        PostalAddress postal = address.postalAddress == null ? new PostalAddress() : address.postalAddress;
        return new Address(
                Texts.of(address.addressId),
                Texts.of(address.name == null ? null : address.name.value),
                lines(postal.deliverTo),
                lines(postal.street),
                Texts.of(postal.postalCode),
                Texts.of(postal.city == null ? null : postal.city.value),
                Texts.of(postal.state == null ? null : postal.state.value),
                country(postal.country).or(() -> Texts.of(address.isoCountryCode)),
                Texts.of(address.email == null ? null : address.email.value),
                phone(address.phone));
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().flatMap(text -> Texts.of(text).stream()).toList();
    }

    private static Optional<String> country(@Nullable Country country) {
        return country == null ? Optional.empty() : Texts.of(country.isoCountryCode);
    }

    private static Optional<String> phone(@Nullable Phone phone) {
        if (phone == null || phone.telephoneNumber == null) {
            return Optional.empty();
        }
        TelephoneNumber number = phone.telephoneNumber;
        Optional<String> dialling = number.countryCode == null ? Optional.empty() : Texts.of(number.countryCode.value);
        return Texts.of(Stream.of(
                        dialling.map(code -> code.startsWith("+") ? code : "+" + code),
                        Texts.of(number.areaOrCityCode),
                        Texts.of(number.number),
                        Texts.of(number.extension).map(extension -> "ext. " + extension))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
    }
}
