package org.comptoir.gateway.storefront;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.Signboard;
import org.comptoir.gateway.storefront.page.Visit;

/**
 * A row of a result page with gaps for what belongs to a session: the shop's address, and the place to come back to.
 *
 * @param pieces what stands before, between and after the gaps
 * @param gaps one fewer than pieces
 */
record DrawnHit(List<byte[]> pieces, List<Gap> gaps) {

    /** Stand-ins that no template writes; in a name they would at worst show the buyer's own address to the buyer. */
    enum Gap {
        BASE("/shop/{7d1c6f30a95e4b28}"),
        PLACE("{c2e58f914a7b4d06}");

        private final String mark;

        Gap(String mark) {
            this.mark = mark;
        }
    }

    /** The frame to draw a row in, with marks for the gaps. */
    static Frame blank(Frame frame) {
        return new Frame(
                frame.texts(),
                new Links(frame.contextPath() + Gap.BASE.mark),
                frame.contextPath(),
                Signboard.plain(""),
                new Visit("", "", "", false, frame.visit().operation()),
                0,
                "",
                Gap.PLACE.mark);
    }

    static DrawnHit of(PageBytes row) {
        String html = row.toString();
        List<byte[]> pieces = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        int from = 0;
        while (true) {
            int base = html.indexOf(Gap.BASE.mark, from);
            int place = html.indexOf(Gap.PLACE.mark, from);
            if (base < 0 && place < 0) {
                pieces.add(html.substring(from).getBytes(UTF_8));
                return new DrawnHit(pieces, gaps);
            }
            Gap next = place < 0 || (base >= 0 && base < place) ? Gap.BASE : Gap.PLACE;
            int at = next == Gap.BASE ? base : place;
            pieces.add(html.substring(from, at).getBytes(UTF_8));
            gaps.add(next);
            from = at + next.mark.length();
        }
    }

    /**
     * What stands in the gaps of every row of a page.
     *
     * @param base the shop's address, below the application
     * @param place the page to come back to
     */
    record Fillings(byte[] base, byte[] place) {

        /** Addresses hold no character that means something to HTML but {@code &}. */
        static Fillings of(Frame frame) {
            return new Fillings(
                    frame.links().base().substring(frame.contextPath().length()).getBytes(UTF_8),
                    frame.place().replace("&", "&amp;").getBytes(UTF_8));
        }
    }

    /** The row with its gaps filled. */
    Content shownWith(Fillings page) {
        return output -> {
            for (int i = 0; i < gaps.size(); i++) {
                output.writeBinaryContent(pieces.get(i));
                output.writeBinaryContent(gaps.get(i) == Gap.BASE ? page.base : page.place);
            }
            output.writeBinaryContent(pieces.get(gaps.size()));
        };
    }
}
