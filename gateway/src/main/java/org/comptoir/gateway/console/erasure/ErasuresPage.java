package org.comptoir.gateway.console.erasure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.journal.erasure.ErasePerson;
import org.comptoir.gateway.journal.erasure.ErasureScope;
import org.comptoir.gateway.journal.erasure.ErasureView;
import org.comptoir.gateway.journal.erasure.PersonProblem;
import org.comptoir.gateway.journal.erasure.WantedPerson;
import org.comptoir.gateway.journal.erasure.WantedPerson.Kind;
import org.comptoir.gateway.partner.SupplierId;

/** The requests to erase somebody, and the form that begins one more. Nothing of a person is ever in an address. */
@Named
@RequestScoped
public class ErasuresPage {

    private static final String ONE = "/console/erasure";

    private final PageView page;
    private final Speech speech;
    private final ErasePerson erase;
    private final Scopes scopes;
    private final Map<Kind, String> wrong = new EnumMap<>(Kind.class);

    @Inject
    ErasuresPage(PageView page, Speech speech, ErasePerson erase, Scopes scopes) {
        this.page = page;
        this.speech = speech;
        this.erase = erase;
        this.scopes = scopes;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ErasuresPage() {
        this(null, null, null, null);
    }

    /** One entry of a list to choose from. */
    public record Choice(String value, String words) {}

    /** Begins to look for who is named in the form that was sent, before anything is written. */
    public void load() {
        Optional<SupplierId> supplier = page.supplier();
        if (!page.isPosted()) {
            return;
        }
        Optional<ErasureScope> scope = supplier.flatMap(owner -> scopes.find(owner, getScope()));
        if (scope.isEmpty()) {
            page.notFound();
            return;
        }
        WantedPerson person = typed();
        person.problems().forEach(problem -> wrong.putIfAbsent(problem.kind(), sentence(problem)));
        if (wrong.isEmpty()) {
            boolean files = page.field("files").equals("on");
            long id = erase.find(supplier.get().value(), person, scope.get(), files, page.actor());
            page.goTo(page.link(ONE, "id", id));
        } else {
            page.unprocessable();
        }
    }

    private WantedPerson typed() {
        Map<Kind, List<String>> spellings = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            spellings.put(kind, page.field(nameOf(kind)).lines().toList());
        }
        return WantedPerson.of(spellings);
    }

    private String sentence(PersonProblem problem) {
        return speech.text("erasure.no." + problem.rule(), problem.value());
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    /** The field of a kind. */
    public String nameOf(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String valueOf(Kind kind) {
        return page.field(nameOf(kind));
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrongOf(Kind kind) {
        return wrong.getOrDefault(kind, "");
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    public boolean isWithFiles() {
        return page.field("files").equals("on");
    }

    public String getScope() {
        String chosen = page.field("scope");
        return chosen.isEmpty() ? Scopes.WHOLE : chosen;
    }

    public List<Choice> getScopes() {
        List<Choice> choices = new ArrayList<>();
        page.supplier()
                .ifPresent(supplier -> scopes.all(supplier)
                        .forEach(scope -> choices.add(new Choice(scope, scopes.words(supplier, scope)))));
        return choices;
    }

    public List<ErasureView> getErasures() {
        return page.supplier().map(supplier -> erase.newest(supplier.value())).orElse(List.of());
    }

    public String wordsOf(ErasureView erasure) {
        return page.supplier()
                .map(supplier -> scopes.words(supplier, erasure.scope().isEmpty() ? Scopes.WHOLE : erasure.scope()))
                .orElse("");
    }
}
