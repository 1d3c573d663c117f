package org.comptoir.gateway.protocol.cxml.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.cxml.binding.Extrinsic;
import org.comptoir.gateway.cart.LineFacts;
import org.comptoir.gateway.partner.dialect.extrinsic.CartExtrinsics;
import org.comptoir.gateway.partner.dialect.extrinsic.LineSource;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;

/** What a connection wants beside the elements of cXML, to {@code ItemDetail/Extrinsic}. */
final class ExtrinsicMapper {

    private static final int LONGEST = 4_000;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private ExtrinsicMapper() {}

    /** In the order of the table; one whose source says nothing is left out. */
    static List<Extrinsic> fromFacts(LineFacts facts, CartExtrinsics wanted) {
        List<Extrinsic> extrinsics = new ArrayList<>();
        for (Map.Entry<String, Optional<LineSource>> each : wanted.sources().entrySet()) {
            each.getValue()
                    .flatMap(facts::find)
                    .map(value -> INVISIBLE.matcher(value).replaceAll(""))
                    .flatMap(Texts::of)
                    .ifPresent(value -> extrinsics.add(named(each.getKey(), Texts.cut(value, LONGEST))));
        }
        return extrinsics;
    }

    static Extrinsic named(String name, String value) {
        Extrinsic extrinsic = new Extrinsic();
        extrinsic.name = name;
        extrinsic.content.add(value);
        return extrinsic;
    }
}
