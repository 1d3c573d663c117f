package org.comptoir.gateway.console.assortment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.comptoir.gateway.catalog.assortment.AssortmentHead;
import org.comptoir.gateway.catalog.assortment.AssortmentOutline;
import org.comptoir.gateway.catalog.assortment.AssortmentSearch;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** The list of a supplier's assortments: whom each is for, and what it shows and hides in a few words. */
@Named
@RequestScoped
public class AssortmentsPage {

    static final String ADDRESS = "/console/assortments";

    private static final String AFTER = "after";
    private static final int ROWS = 25;
    private static final int WORDS = 4;

    private final PageView page;
    private final Speech speech;
    private final AssortmentSearch search;
    private final AssortmentWords words;
    private final HolderLines holders;
    private @Nullable List<Line> lines;
    private OptionalLong next = OptionalLong.empty();

    @Inject
    AssortmentsPage(PageView page, Speech speech, AssortmentSearch search, AssortmentWords words, HolderLines holders) {
        this.page = page;
        this.speech = speech;
        this.search = search;
        this.words = words;
        this.holders = holders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentsPage() {
        this(null, null, null, null, null);
    }

    /**
     * An assortment in the list.
     *
     * @param holders the first of them, with how many there are besides; empty where nobody has it
     * @param shows empty where it narrows nothing
     */
    public record Line(AssortmentHead head, List<String> holders, List<String> shows, List<String> hides) {}

    public List<Line> getLines() {
        if (lines == null) {
            List<Line> found = new ArrayList<>();
            page.supplier().ifPresent(of -> {
                AssortmentSearch.Page listed =
                        search.list(of, page.number(AFTER).orElse(0), ROWS);
                next = listed.next();
                listed.assortments().forEach(head -> found.add(line(of, search.outline(of, head, WORDS))));
            });
            lines = found;
        }
        return lines;
    }

    private Line line(SupplierId of, AssortmentOutline outline) {
        AssortmentHead head = outline.head();
        return new Line(
                head,
                within(
                        holders.names(of, outline.holders()).stream()
                                .map(Offered::text)
                                .toList(),
                        head.holders()),
                within(say(outline.includes()), head.includes()),
                within(say(outline.excludes()), head.excludes()));
    }

    private List<String> say(List<AssortmentOutline.Rule> rules) {
        return rules.stream()
                .map(rule -> words.say(rule.kind(), rule.name(), rule.text(), rule.parts()))
                .toList();
    }

    private List<String> within(List<String> first, long all) {
        if (first.size() >= all) {
            return first;
        }
        List<String> some = new ArrayList<>(first);
        some.add(speech.text("assortments.more", all - first.size()));
        return some;
    }

    public String address(AssortmentHead of) {
        return page.link(AssortmentDetailPage.ADDRESS, AssortmentDetailPage.KEY, of.name());
    }

    /** Where the next are; empty on the last page. */
    public String getNext() {
        getLines();
        return next.isPresent() ? page.with(AFTER, Long.toString(next.getAsLong())) : "";
    }

    /** Back to the first; empty where they are shown. */
    public String getFirst() {
        return page.number(AFTER).isEmpty() ? "" : page.link(ADDRESS);
    }
}
