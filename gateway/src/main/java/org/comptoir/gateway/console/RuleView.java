package org.comptoir.gateway.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.EffectiveRule;
import org.comptoir.gateway.partner.dialect.table.LookUpTable;

/**
 * A rule on a connection's page, whether anything is known of it or not.
 *
 * @param holds empty where nobody says anything
 * @param inherited what the dialect says, which holds again once the connection takes its own back
 */
public record RuleView(DialectRule rule, Optional<EffectiveRule> holds, Optional<EffectiveRule> inherited) {

    private static final int SHOWN = 240;

    /** Every rule of what the connection speaks. */
    static List<RuleView> of(Dialect dialect) {
        List<EffectiveRule> inherited = Dialects.of(dialect.tongue())
                .dialect(DialectChoice.of(dialect.name()))
                .rules();
        List<RuleView> views = new ArrayList<>();
        for (DialectRule rule : DialectRule.values()) {
            if (rule.isOf(dialect.tongue())) {
                views.add(new RuleView(rule, find(rule, dialect.rules()), find(rule, inherited)));
            }
        }
        return views;
    }

    private static Optional<EffectiveRule> find(DialectRule rule, List<EffectiveRule> rules) {
        return rules.stream().filter(each -> each.rule() == rule).findFirst();
    }

    /** Whether the connection has a value of its own. */
    public boolean isOwn() {
        return holds.filter(each -> each.origin() == EffectiveRule.Origin.CONNECTION)
                .isPresent();
    }

    public String value() {
        return holds.map(EffectiveRule::value).orElse("");
    }

    /** What the form is for: all of the value, or the connection's own rows of a table that adds up. */
    public String written() {
        if (!rule.addsUp()) {
            return value();
        }
        return isOwn() ? holds.map(EffectiveRule::written).orElse("") : "";
    }

    /** The value, of which a long table shows its beginning. */
    public String shown() {
        int end = value().length() <= SHOWN ? -1 : value().lastIndexOf(' ', SHOWN);
        return end < 0 ? value() : value().substring(0, end) + " …";
    }

    /** Rows of a table of which only the beginning is shown; else 0. */
    public int rows() {
        return rule.isTable() && value().length() > SHOWN
                ? LookUpTable.of(value()).pairs().size()
                : 0;
    }

    /** Why the connection's own value was given; empty where it has none. */
    public String reason() {
        return isOwn() ? holds.map(EffectiveRule::source).orElse("") : "";
    }
}
