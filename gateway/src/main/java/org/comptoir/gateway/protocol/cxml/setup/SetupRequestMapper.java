package org.comptoir.gateway.protocol.cxml.setup;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.cxml.binding.PunchOutSetupRequest;
import org.comptoir.cxml.binding.Sender;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.partner.dialect.extrinsic.Meaning;
import org.comptoir.gateway.partner.dialect.extrinsic.PersonNames;
import org.comptoir.gateway.protocol.cxml.exchange.DocumentIds;
import org.comptoir.gateway.protocol.cxml.exchange.Mapped;
import org.comptoir.gateway.protocol.cxml.exchange.Problems;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;
import org.comptoir.gateway.punchout.BuyerCookie;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.gateway.punchout.PunchOutStart;
import org.comptoir.gateway.punchout.ReturnFrame;
import org.comptoir.gateway.punchout.ReturnWish;
import org.comptoir.gateway.punchout.SetupIdentity;
import org.comptoir.gateway.punchout.Site;
import org.comptoir.gateway.punchout.StartKey;
import org.comptoir.kernel.Language;
import org.jspecify.annotations.Nullable;

/** cXML PunchOutSetupRequest to {@link PunchOutStart}. Reads everything, reports everything, decides nothing. */
final class SetupRequestMapper {

    private static final String PATH = "PunchOutSetupRequest";

    private SetupRequestMapper() {}

    static Mapped<PunchOutStart> toStart(Received received, PunchOutSetupRequest setup) {
        Problems problems = new Problems();
        Operation operation = problems.required(PATH + "/@operation", setup.operation, SetupRequestMapper::operation);
        if (setup.buyerCookie == null) {
            problems.add(PATH + "/BuyerCookie", "is missing; without it no cart can be told from another");
        }
        String returnUrl = returnUrl(setup);
        if (returnUrl == null) {
            problems.add(PATH + "/BrowserFormPost/URL", "is missing; without it no cart can go back");
        }
        Map<String, String> extrinsics = Texts.extrinsics(setup.extrinsic);
        PersonNames names = received.connection().dialect().personNames();
        DocumentId id =
                new DocumentId(Texts.cut(received.payloadId().orElse(DocumentIds.UNNAMED), DocumentIds.LONGEST));
        return problems.orElse(() -> new PunchOutStart(
                received.connection(),
                id,
                requireNonNull(operation),
                new BuyerCookie(requireNonNull(setup.buyerCookie).xml()),
                ReturnWish.web(requireNonNull(returnUrl)),
                Texts.of(received.document().content().lang).flatMap(Language::named),
                PersonMapper.toPerson(setup, extrinsics, names),
                site(setup).or(() -> names.find(Meaning.SITE, extrinsics).map(key -> new Site(key, ""))),
                selectedItem(setup),
                returnFrame(extrinsics),
                BroughtLineMapper.toLines(
                        setup.itemOut, received.connection().dialect().unitNames()),
                extrinsics,
                identity(received),
                received.entry()));
    }

    /** Test tools repeat payloadIDs; in production each stands for one request. */
    private static SetupIdentity identity(Received received) {
        return new SetupIdentity(
                received.payloadId().map(id -> new DocumentId(Texts.cut(id, DocumentIds.LONGEST))),
                received.digest(),
                Optional.ofNullable(received.document().content().header)
                        .map(header -> header.sender)
                        .flatMap(SetupRequestMapper::secret)
                        .map(StartKey::of),
                received.test() || received.connection().dialect().reusesPayloadIds());
    }

    private static Optional<String> secret(Sender sender) {
        return sender.credential.stream()
                .flatMap(credential -> Stream.ofNullable(credential.sharedSecret))
                .map(secret -> secret.reveal().strip())
                .findFirst();
    }

    private static Operation operation(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "create" -> Operation.CREATE;
            case "edit" -> Operation.EDIT;
            case "inspect" -> Operation.INSPECT;
            case "source" -> Operation.SOURCE;
            default ->
                throw new IllegalArgumentException(
                        "\"%s\" is none of create, edit, inspect, source".formatted(Texts.cut(text, 40)));
        };
    }

    private static @Nullable String returnUrl(PunchOutSetupRequest setup) {
        if (setup.browserFormPost == null || setup.browserFormPost.url == null) {
            return null;
        }
        return Texts.of(setup.browserFormPost.url.value).orElse(null);
    }

    private static Optional<Site> site(PunchOutSetupRequest setup) {
        return Optional.ofNullable(setup.shipTo)
                .map(shipTo -> shipTo.address)
                .map(address -> new Site(
                        Texts.of(address.addressId).orElse(""),
                        Optional.ofNullable(address.name)
                                .flatMap(name -> Texts.of(name.value))
                                .orElse("")))
                .filter(site -> !site.label().isEmpty());
    }

    /** Of several the last counts, as suites that send more than the one allowed mean it. */
    private static Optional<String> selectedItem(PunchOutSetupRequest setup) {
        return setup.selectedItem.stream()
                .reduce((earlier, later) -> later)
                .map(selected -> selected.itemId)
                .map(item -> item.supplierPartId)
                .flatMap(part -> Texts.of(part.value));
    }

    /** A name that HTML does not know is no reason to turn a buyer away: the cart is then posted from our own frame. */
    private static Optional<ReturnFrame> returnFrame(Map<String, String> extrinsics) {
        return extrinsics.entrySet().stream()
                .filter(extrinsic -> extrinsic.getKey().equalsIgnoreCase("ReturnFrame"))
                .flatMap(extrinsic -> ReturnFrame.read(extrinsic.getValue()).stream())
                .findFirst();
    }
}
