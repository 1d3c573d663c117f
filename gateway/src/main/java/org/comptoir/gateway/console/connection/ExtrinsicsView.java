package org.comptoir.gateway.console.connection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.EffectiveRule;
import org.comptoir.gateway.partner.dialect.EffectiveRule.Origin;
import org.comptoir.gateway.partner.dialect.extrinsic.Meaning;
import org.comptoir.gateway.partner.dialect.table.LookUpTable;

/** What becomes of the fields that only this buyer has: every row of its three tables, and where each comes from. */
@Named
@RequestScoped
public class ExtrinsicsView {

    private final Speech speech;

    @Inject
    ExtrinsicsView(Speech speech) {
        this.speech = speech;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ExtrinsicsView() {
        this(null);
    }

    /**
     * Rows of a table that say the same and come from the same layer.
     *
     * @param names on the left
     * @param says what stands on the right, in words
     * @param code what stands there is written to the letter
     */
    public record Rows(DialectRule rule, String names, String says, boolean code, Origin origin) {}

    private record Key(String right, Origin origin) {}

    /** Of the connection first, of the standard last. */
    public List<Rows> rows(Connection connection) {
        List<Rows> all = new ArrayList<>();
        connection.dialect().rules().stream()
                .filter(each -> each.rule().addsUp())
                .forEach(each -> all.addAll(rows(each)));
        return all;
    }

    private List<Rows> rows(EffectiveRule holds) {
        Map<Key, String> names = LookUpTable.of(holds.value()).pairs().entrySet().stream()
                .collect(groupingBy(
                        row -> new Key(row.getValue(), origin(holds, row.getKey())),
                        LinkedHashMap::new,
                        mapping(Map.Entry::getKey, joining(", "))));
        return names.entrySet().stream()
                .map(row -> new Rows(
                        holds.rule(),
                        row.getValue(),
                        inWords(holds.rule(), row.getKey().right()),
                        !row.getKey().right().isEmpty() && holds.rule() != DialectRule.PERSON_NAMES,
                        row.getKey().origin()))
                .toList();
    }

    private static Origin origin(EffectiveRule holds, String name) {
        return holds.layers().stream()
                .filter(layer -> LookUpTable.of(layer.value()).right(name).isPresent())
                .map(EffectiveRule.Layer::origin)
                .findFirst()
                .orElse(holds.origin());
    }

    private String inWords(DialectRule rule, String right) {
        if (right.isEmpty()) {
            return speech.label("extrinsics.nothing", rule);
        }
        return rule == DialectRule.PERSON_NAMES
                ? Meaning.find(right)
                        .map(meaning -> speech.label("meaning", meaning))
                        .orElse(right)
                : right;
    }
}
