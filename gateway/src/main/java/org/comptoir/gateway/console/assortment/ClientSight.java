package org.comptoir.gateway.console.assortment;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.assortment.DefinedAssortment;
import org.comptoir.gateway.catalog.assortment.WrittenRule;
import org.comptoir.gateway.catalog.preview.AssortmentPreview;
import org.comptoir.gateway.catalog.preview.PreviewAssortment;
import org.comptoir.gateway.console.KeptWords;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** What an assortment's rules would show, rule by rule, and what a client sees now and would see by them; nothing is kept. */
@Named
@RequestScoped
public class ClientSight {

    private static final int FIRST = 10;

    private final PageView page;
    private final Speech speech;
    private final PreviewAssortment preview;
    private final PartnerDirectory partners;
    private final AssortmentWords words;
    private @Nullable AssortmentPreview seen;
    private @Nullable Client client;
    private List<RuleCount> rules = List.of();
    private String problem = "";

    @Inject
    ClientSight(
            PageView page, Speech speech, PreviewAssortment preview, PartnerDirectory partners, AssortmentWords words) {
        this.page = page;
        this.speech = speech;
        this.preview = preview;
        this.partners = partners;
        this.words = words;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ClientSight() {
        this(null, null, null, null, null);
    }

    /**
     * How many articles a rule meets.
     *
     * @param none 0 is a typing error, or for articles to come
     */
    public record RuleCount(String side, String rule, String articles, boolean none) {}

    /** @param number of the client; blank for nobody */
    void look(
            SupplierId supplier,
            String number,
            Optional<DefinedAssortment> inPlaceOf,
            List<WrittenRule> includes,
            List<WrittenRule> excludes) {
        Optional<Client> asked = partners.findClient(supplier, number);
        if (asked.isEmpty() && !number.isEmpty()) {
            problem = speech.text("priceCheck.client.unknown");
            return;
        }
        client = asked.orElse(null);
        preview.preview(
                        new PreviewAssortment.Draft(
                                supplier,
                                includes,
                                excludes,
                                asked.map(Client::id),
                                inPlaceOf.isPresent()
                                        ? OptionalLong.of(inPlaceOf.get().id())
                                        : OptionalLong.empty(),
                                FIRST),
                        speech.getLanguage())
                .fold(
                        shown -> show(shown.preview(), includes, excludes),
                        refused -> refuse(refused.problems().stream()
                                .map(each -> KeptWords.refusal(each.rule(), speech) + ". "
                                        + KeptWords.refusal(each.remedy(), speech))
                                .collect(joining(" "))),
                        notIndexed -> refuse(speech.text("assortment.sight.indexing")));
    }

    private boolean refuse(String why) {
        problem = why;
        return false;
    }

    private boolean show(AssortmentPreview shown, List<WrittenRule> includes, List<WrittenRule> excludes) {
        seen = shown;
        List<RuleCount> counts = new ArrayList<>();
        count(speech.text("assortment.shows"), includes, shown.includes(), counts);
        count(speech.text("assortment.hides"), excludes, shown.excludes(), counts);
        rules = counts;
        return true;
    }

    private void count(String side, List<WrittenRule> written, List<Integer> found, List<RuleCount> counts) {
        for (int i = 0; i < found.size(); i++) {
            int articles = found.get(i);
            counts.add(new RuleCount(side, words.say(written.get(i)), speech.count(articles), articles == 0));
        }
    }

    public boolean isLooked() {
        return seen != null;
    }

    /** Why there is nothing to see; empty where there is, or nobody asked. */
    public String getProblem() {
        return problem;
    }

    /** How many articles the rules alone show. */
    public String getArticles() {
        return seen == null
                ? ""
                : speech.text("assortment.sight.rules", speech.count(seen.articles()), speech.count(seen.catalog()));
    }

    /** How many the client sees and would see; empty where none was asked for. */
    public String getOfClient() {
        return seen == null || client == null || seen.client().isEmpty()
                ? ""
                : speech.text(
                        "assortment.sight.client",
                        client.name(),
                        seen.client().get().now(),
                        seen.client().get().then());
    }

    public List<RuleCount> getRules() {
        return rules;
    }

    /** The first articles that would be seen. */
    public List<Product> getFirst() {
        return seen == null
                ? List.of()
                : seen.client().map(AssortmentPreview.OfClient::first).orElse(seen.first());
    }

    /** The articles as the client sees them now; empty where none was asked for. */
    public String getProducts() {
        return client == null ? "" : page.link("/console/products", "client", client.number());
    }
}
