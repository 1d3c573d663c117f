package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.comptoir.gateway.order.OrderChange.Field;

/** Texts in which somebody may be named, as the one who looks may see them. */
@Named("persons")
@RequestScoped
public class PersonsView {

    private static final String BLANK = "***";
    private static final Set<Field> PERSONAL = Set.of(Field.SHIP_TO, Field.BILL_TO, Field.COMMENTS);

    private final PageView page;

    @Inject
    PersonsView(PageView page) {
        this.page = page;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PersonsView() {
        this(null);
    }

    /** What somebody wrote of something else: only mail addresses and telephone numbers are blanked. */
    public String in(String words) {
        return page.isPersonsShown() ? words : MaskedText.words(words);
    }

    /** What a buyer's change says; of addresses and comments nothing is left. */
    public String in(Field field, String words) {
        return page.isPersonsShown() || words.isEmpty() || !PERSONAL.contains(field) ? in(words) : BLANK;
    }
}
