package org.comptoir.gateway.catalog.item;

import static org.comptoir.gateway.catalog.item.Problems.shortened;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem.Medium;

/** The rules for images and documents: addresses that a browser may open, and nothing of which the gateway fetches itself. */
final class MediumCheck {

    private static final Set<String> KINDS = Set.of("image", "document");
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_CAPTION = 200;
    private static final int MOST = 50;

    private MediumCheck() {}

    static List<Medium> of(List<Medium> sent, Problems problems) {
        List<Medium> media = new ArrayList<>();
        if (!problems.atMost("media", sent.size(), MOST)) {
            return media;
        }
        for (int i = 0; i < sent.size(); i++) {
            String field = "media[%d]".formatted(i + 1);
            Medium medium = sent.get(i);
            if (!KINDS.contains(medium.kind())) {
                problems.report(
                        field + "/kind",
                        "\"%s\" is neither image nor document".formatted(shortened(medium.kind())),
                        "Send image or document");
            }
            problems.line(field + "/caption", medium.caption(), LONGEST_CAPTION);
            String address = problems.read(
                            field + "/address",
                            medium.address().strip(),
                            MediumCheck::address,
                            "Send an https address that buyers can open")
                    .orElse("");
            String language = problems.readGiven(
                            field + "/language", medium.language(), TextCheck::tag, "Send a tag such as de, or nothing")
                    .orElse("");
            media.add(new Medium(medium.kind(), address, medium.caption().strip(), language));
        }
        return media;
    }

    private static String address(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException(
                    "An address has at most %d characters but this has %d".formatted(LONGEST_ADDRESS, text.length()));
        }
        URI address = URI.create(text);
        if (!"https".equalsIgnoreCase(address.getScheme())
                || address.getHost() == null
                || address.getRawUserInfo() != null) {
            throw new IllegalArgumentException("\"%s\" is no https address of a host".formatted(shortened(text)));
        }
        return address.toASCIIString();
    }
}
