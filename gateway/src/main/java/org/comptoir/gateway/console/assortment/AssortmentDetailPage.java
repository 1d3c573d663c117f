package org.comptoir.gateway.console.assortment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.catalog.assortment.AssortmentRule;
import org.comptoir.gateway.catalog.assortment.AssortmentSearch;
import org.comptoir.gateway.catalog.assortment.DefineAssortment;
import org.comptoir.gateway.catalog.assortment.DefinedAssortment;
import org.comptoir.gateway.catalog.assortment.RemoveAssortment;
import org.comptoir.gateway.catalog.assortment.WantedAssortment;
import org.comptoir.gateway.catalog.assortment.WrittenRule;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/**
 * One assortment, or a new one: its form, what a client would see by it, and its end. What somebody else has changed meanwhile is
 * not overwritten, and what the form cannot say is shown and left as it is.
 */
@Named("assortmentPage")
@RequestScoped
public class AssortmentDetailPage {

    static final String ADDRESS = "/console/assortment";
    static final String KEY = "name";

    private static final String CLIENT = "client";
    private static final String NOTHING = "-";

    private final PageView page;
    private final Speech speech;
    private final AssortmentSearch search;
    private final DefineAssortment define;
    private final RemoveAssortment remove;
    private final AssortmentForms forms;
    private final HolderLines holders;
    private final ClientSight sight;
    private @Nullable SupplierId supplier;
    private @Nullable DefinedAssortment standing;
    private Map<String, String> fields = Map.of();
    private List<Flaw> flaws = List.of();
    private boolean whole = true;
    private String complaint = "";

    @Inject
    AssortmentDetailPage(
            PageView page,
            Speech speech,
            AssortmentSearch search,
            DefineAssortment define,
            RemoveAssortment remove,
            AssortmentForms forms,
            HolderLines holders,
            ClientSight sight) {
        this.page = page;
        this.speech = speech;
        this.search = search;
        this.define = define;
        this.remove = remove;
        this.forms = forms;
        this.holders = holders;
        this.sight = sight;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentDetailPage() {
        this(null, null, null, null, null, null, null, null);
    }

    /** Before anything is written: looks it up, and does what a form asks for. */
    public void load() {
        String key = page.value(KEY);
        supplier = page.supplier().orElse(null);
        SupplierId of = supplier;
        DefinedAssortment known =
                of == null || key.isEmpty() ? null : search.find(of, key).orElse(null);
        standing = known;
        boolean changing = page.isPosted() || key.isEmpty();
        if (of == null || (known == null && !key.isEmpty()) || (changing && !page.may(Permission.CONTRACTS_DECIDE))) {
            page.notFound();
            return;
        }
        if (known != null) {
            whole = forms.isWhole(of, known);
            fields = whole ? forms.write(of, known) : Map.of();
        }
        if (known == null) {
            fields = Map.of(HolderLines.CLIENTS, getClient());
        }
        if (page.isPosted()) {
            take(of);
        } else if (known != null && !getClient().isEmpty()) {
            look(of, AssortmentForms.includes(known), AssortmentForms.excludes(known));
        }
    }

    private void take(SupplierId of) {
        DefinedAssortment known = standing;
        if (known != null && !page.field("delete").isEmpty()) {
            delete(of, known);
        } else if (!whole) {
            refuse(speech.text("assortment.unwhole"));
        } else {
            fields = typed();
            AssortmentForms.Sent sent = forms.read(of, this::value);
            if (page.field("do").equals("preview")) {
                look(of, sent);
            } else if (page.field("do").equals("keep")) {
                keep(of, sent);
            } else if (page.field("add").isEmpty()) {
                // a form that asks for nothing decides nothing
                page.unprocessable();
            }
        }
    }

    /** With what was chosen from each list as one line more. */
    private Map<String, String> typed() {
        Map<String, String> all = new HashMap<>();
        all.put(AssortmentForms.NAME, page.field(AssortmentForms.NAME));
        for (String field : List.of(HolderLines.CLIENTS, HolderLines.GROUPS, HolderLines.CONTRACTS)) {
            all.put(field, page.typed(field));
        }
        for (String side : List.of(RuleLines.SHOW, RuleLines.HIDE)) {
            for (AssortmentRule.Kind kind : AssortmentRule.Kind.values()) {
                String field = RuleLines.field(side, kind);
                all.put(field, page.typed(field));
            }
        }
        // chosen is meant, whichever button was pressed: who forgets Add would keep an assortment that hides nothing
        all.replaceAll((field, lines) -> RuleLines.with(lines, page.field("pick-" + field)));
        return all;
    }

    private void keep(SupplierId of, AssortmentForms.Sent sent) {
        DefinedAssortment known = standing;
        String name = value(AssortmentForms.NAME);
        flaws = sent.flaws();
        if (!flaws.isEmpty()) {
            page.unprocessable();
            return;
        }
        if (name.isEmpty() || AssortmentSearch.isNumber(name)) {
            flaws = List.of(new Flaw(AssortmentForms.NAME, "assortment.flaw.name", ""));
            page.unprocessable();
            return;
        }
        if ((known == null || !known.name().equals(name))
                && search.find(of, name).isPresent()) {
            flaws = List.of(Flaw.of(AssortmentForms.NAME, "assortment.flaw.taken", name));
            page.unprocessable();
            return;
        }
        String refusal = define.define(
                        of,
                        known == null ? name : Long.toString(known.id()),
                        new WantedAssortment(
                                name,
                                known == null
                                        ? sent.includes()
                                        : RuleLines.inOrder(AssortmentForms.includes(known), sent.includes()),
                                known == null
                                        ? sent.excludes()
                                        : RuleLines.inOrder(AssortmentForms.excludes(known), sent.excludes()),
                                sent.holders()),
                        this::isAsRead,
                        page.actor())
                .fold(
                        done -> "",
                        refused -> {
                            flaws = refused.problems().stream()
                                    .map(problem -> sent.flaw(problem, speech))
                                    .toList();
                            return speech.text("assortment.refused");
                        },
                        overtaken -> speech.text("assortment.overtaken"),
                        unknown -> speech.text("assortment.overtaken"));
        if (refusal.isEmpty()) {
            page.goTo(page.link(ADDRESS, KEY, name) + "&done=kept");
        } else {
            refuse(refusal);
        }
    }

    private void delete(SupplierId of, DefinedAssortment known) {
        if (remove.remove(of, Long.toString(known.id()), this::isAsRead, page.actor())) {
            page.goTo(page.link(AssortmentsPage.ADDRESS));
        } else {
            refuse(speech.text("assortment.overtaken"));
        }
    }

    private boolean isAsRead(Optional<String> digest) {
        return digest.orElse(NOTHING).equals(page.field("seen"));
    }

    private void refuse(String why) {
        complaint = why;
        page.unprocessable();
    }

    private void look(SupplierId of, AssortmentForms.Sent sent) {
        flaws = sent.flaws();
        if (flaws.isEmpty()) {
            look(of, sent.includes(), sent.excludes());
        } else {
            page.unprocessable();
        }
    }

    private void look(SupplierId of, List<WrittenRule> includes, List<WrittenRule> excludes) {
        sight.look(of, getClient(), Optional.ofNullable(standing), includes, excludes);
        if (!sight.getProblem().isEmpty()) {
            page.unprocessable();
        }
    }

    /** The number of the client to look for: of the form, else of the address. */
    public String getClient() {
        return page.isPosted() ? page.field(CLIENT) : page.value(CLIENT);
    }

    /** Null while it is a new one. */
    public @Nullable DefinedAssortment getStanding() {
        return standing;
    }

    /** Where its form is sent. */
    public String getAddress() {
        DefinedAssortment known = standing;
        return known == null ? page.link(ADDRESS) : page.link(ADDRESS, KEY, known.name());
    }

    /** What the form was read from: of the form that was sent, so that a change in between is noticed. */
    public String getSeen() {
        DefinedAssortment known = standing;
        return page.isPosted() ? page.field("seen") : known == null ? NOTHING : known.digest();
    }

    /** Whether the form is shown. */
    public boolean isEditable() {
        return whole && page.may(Permission.CONTRACTS_DECIDE);
    }

    /** Whether it says something that the form can not. */
    public boolean isUnwhole() {
        return !whole;
    }

    /** Whether the form was kept a moment ago. */
    public boolean isKept() {
        return !page.isPosted() && page.value("done").equals("kept");
    }

    /** Why nothing was done; empty where all is well. */
    public String getComplaint() {
        return complaint;
    }

    /** As typed, else as it stands. */
    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    public List<String> flawsAt(String field) {
        return flaws.stream()
                .filter(flaw -> flaw.field().equals(field))
                .map(flaw -> flaw.key().isEmpty() ? flaw.what() : speech.text(flaw.key(), flaw.what()))
                .toList();
    }

    /** Whom it is for, for who only reads. */
    public List<String> getHolders() {
        SupplierId of = supplier;
        DefinedAssortment known = standing;
        return of == null || known == null
                ? List.of()
                : holders.names(of, known.holders()).stream()
                        .map(Offered::text)
                        .sorted()
                        .toList();
    }
}
