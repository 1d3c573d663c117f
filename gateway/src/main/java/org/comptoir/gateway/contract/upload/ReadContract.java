package org.comptoir.gateway.contract.upload;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.contract.agreement.RuleCheck;
import org.jspecify.annotations.Nullable;

/** One contract on its way out of the table: takes its rows, one after another. */
final class ReadContract {

    private static final Currency UNKNOWN = Currency.getInstance("XXX");

    private final String number;
    private final long line;
    private final int most;
    private final Map<String, String> conditions = new TreeMap<>();
    private final List<PriceRule> rules = new ArrayList<>();
    private @Nullable Agreement head;
    private @Nullable RuleCheck check;
    private boolean refused;
    private int broken;

    /** @param line of its first row */
    ReadContract(String number, long line) {
        this(number, line, Agreement.MOST_RULES);
    }

    /** @param most rules; what is beyond is not kept, for a table may have no end */
    ReadContract(String number, long line, int most) {
        this.number = number;
        this.line = line;
        this.most = most;
    }

    String number() {
        return number;
    }

    long line() {
        return line;
    }

    boolean hasHead() {
        return head != null;
    }

    boolean hasRows() {
        return !rules.isEmpty() || !conditions.isEmpty() || broken > 0;
    }

    /** @param given empty where its row is wrong: then the contract can not be */
    void head(Optional<Agreement> given) {
        head = given.orElse(null);
        if (head == null) {
            refuse();
        }
    }

    /** Not to be written, whatever its other rows say. */
    void refuse() {
        refused = true;
    }

    void condition(UploadRow row) {
        Optional<String> language = row.required("language", tag -> tag);
        Optional<String> text = row.letters("text");
        if (text.isEmpty()) {
            row.add("text", "is missing");
        }
        row.nothingBeside();
        if (language.isPresent() && text.isPresent() && conditions.putIfAbsent(language.get(), text.get()) != null) {
            row.add("language", "%s has a text already".formatted(language.get()));
        }
        count(row);
    }

    void rule(UploadRow row) {
        if (rules.size() + broken >= most) {
            row.add("", "it has more than %d rules".formatted(most));
            refuse();
            return;
        }
        if (check == null) {
            check = new RuleCheck(currency());
        }
        Optional<PriceRule> read = RuleRow.read(row, currency());
        if (read.isPresent()) {
            check.problems(read.get()).forEach(problem -> row.add(problem.field(), problem.sentence()));
        }
        if (!row.isBroken()) {
            read.ifPresent(rules::add);
        }
        count(row);
    }

    /** A row that says nothing this contract can take. */
    void count(UploadRow row) {
        broken += row.isBroken() ? 1 : 0;
    }

    int leftOut() {
        return broken;
    }

    int rules() {
        return rules.size();
    }

    /** @param lenient whether rows with problems are left out; otherwise they keep the whole contract out */
    Optional<Agreement> agreement(boolean lenient) {
        return refused || head == null || (broken > 0 && !lenient) ? Optional.empty() : Optional.of(whole(head));
    }

    private Agreement whole(Agreement bare) {
        OrderTerms terms = bare.orderTerms();
        return new Agreement(
                bare.supplier(),
                bare.scope(),
                bare.number(),
                bare.currency(),
                bare.validFrom(),
                bare.validUntil(),
                bare.rank(),
                bare.policy(),
                new OrderTerms(
                        terms.promiseDays(),
                        terms.minimumOrder(),
                        terms.onDeviation(),
                        terms.up(),
                        terms.down(),
                        conditions.isEmpty() ? terms.conditions() : conditions,
                        terms.checks()),
                bare.agreedBy(),
                rules);
    }

    private Currency currency() {
        return head == null ? UNKNOWN : head.currency();
    }
}
