package org.comptoir.gateway.partner.dialect.extrinsic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.dialect.table.LookUpTable;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Flaw;
import org.comptoir.gateway.partner.dialect.table.NamedRows;

/**
 * Which Extrinsic or parameter of a setup tells what of the person: {@code UserFullName=name "Cost Center"=cost-centre}, or
 * {@code none}. One that means nothing any more has an empty right side.
 */
public record PersonNames(LookUpTable table) {

    public static final PersonNames NONE = new PersonNames(new LookUpTable(Map.of()));

    public static final NamedRows ROWS = new NamedRows(200, "UserFullName=name", PersonNames::flawOf);

    /** @throws IllegalArgumentException if a pair is none, or means nothing a setup may tell */
    public static PersonNames parse(String setting) {
        return new PersonNames(ROWS.parse(setting));
    }

    private static Optional<Flaw> flawOf(String name, String word) {
        return word.isEmpty() || Meaning.find(word).isPresent() ? Optional.empty() : Optional.of(Flaw.NO_MEANING);
    }

    /** Names under which it may come, the one looked for first at the head. */
    public List<String> of(Meaning meaning) {
        return table.pairs().entrySet().stream()
                .filter(row -> row.getValue().equals(meaning.word()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is told under that name in any case; empty where it means nothing. */
    public Optional<Meaning> meaningOf(String name) {
        return table.right(name).flatMap(Meaning::find);
    }

    /** Everything a setup says of it, the best first; what is blank is not said. */
    public List<String> all(Meaning meaning, Map<String, String> extrinsics) {
        return of(meaning).stream()
                .flatMap(name -> extrinsics.entrySet().stream()
                        .filter(each -> each.getKey().equalsIgnoreCase(name)))
                .map(each -> each.getValue().strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public Optional<String> find(Meaning meaning, Map<String, String> extrinsics) {
        return all(meaning, extrinsics).stream().findFirst();
    }
}
