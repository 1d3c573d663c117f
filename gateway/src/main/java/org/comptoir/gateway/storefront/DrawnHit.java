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
 * A row of a result page with gaps for the place to come back to, which is the page's. Its addresses are relative: result pages
 * lie right below a shop's address, and its token, four times in each of two dozen rows, would be a tenth of the page.
 *
 * @param pieces what stands before, between and after the gaps
 */
record DrawnHit(List<byte[]> pieces) {

    /** A stand-in that no template writes; in a name it would at worst show the buyer's own address to the buyer. */
    private static final String GAP = "{c2e58f914a7b4d06}";

    private static final Links BESIDE_THE_PAGE = new Links(".");

    /** The frame to draw a row in, with marks for the gaps. */
    static Frame blank(Frame frame) {
        return new Frame(
                frame.texts(),
                BESIDE_THE_PAGE,
                frame.contextPath(),
                Signboard.plain(""),
                new Visit("", "", "", false, frame.visit().operation()),
                0,
                "",
                GAP);
    }

    static DrawnHit of(PageBytes row) {
        String html = row.toString();
        List<byte[]> pieces = new ArrayList<>();
        int from = 0;
        for (int gap = html.indexOf(GAP); gap >= 0; gap = html.indexOf(GAP, from)) {
            pieces.add(html.substring(from, gap).getBytes(UTF_8));
            from = gap + GAP.length();
        }
        pieces.add(html.substring(from).getBytes(UTF_8));
        return new DrawnHit(pieces);
    }

    /**
     * What stands in the gaps of every row of a page.
     *
     * @param frame of the page to come back to
     */
    static byte[] filling(Frame frame) {
        return frame.place().replace("&", "&amp;").getBytes(UTF_8); // no other character in it means something to HTML
    }

    /** The row with its gaps filled. */
    Content shownWith(byte[] filling) {
        return output -> {
            output.writeBinaryContent(pieces.get(0));
            for (int i = 1; i < pieces.size(); i++) {
                output.writeBinaryContent(filling);
                output.writeBinaryContent(pieces.get(i));
            }
        };
    }
}
